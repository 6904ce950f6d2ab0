import {readdirSync, readFileSync} from 'node:fs'
import {createServer} from 'node:http'
import {extname} from 'node:path'

/** @typedef {{type: string, body: string | Buffer, stalls?: true}} Answer `stalls`: the answer never ends */
/** @typedef {Readonly<Record<string, Answer>>} Site addresses without their scheme (`//host/path`), each with its answer */
/** @typedef {{name: string, title: string, url: string, folder: URL, files: Readonly<Record<string, string>>}} Sample */

const samplesFolder = new URL('../samples/', import.meta.url)

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
}

/** Every sample article, in the order of its folder's name. @returns {readonly Sample[]} */
export function listSamples() {
  return readdirSync(samplesFolder)
    .sort()
    .map((name) => {
      const folder = new URL(`${name}/`, samplesFolder)
      return {name, folder, ...JSON.parse(readFileSync(new URL('sample.json', folder), 'utf8'))}
    })
}

/** The site a sample's page lives on: the page and its pictures, under the hosts the page names. @param {Sample} sample */
export function siteOf({url, folder, files}) {
  const entries = Object.entries({[url.replace(/^http:/, '')]: 'index.html', ...files})
  return /** @type {Site} */ (Object.fromEntries(entries.map(([address, file]) => [address, fileAnswer(folder, file)])))
}

/** @param {URL} folder @param {string} file @returns {Answer} */
function fileAnswer(folder, file) {
  return {type: types[extname(file)] ?? 'application/octet-stream', body: readFileSync(new URL(file, folder))}
}

/**
 * Serve sites on a port of this machine. It answers as a server and as a proxy, so that a browser may be told that
 * every host is here; a host it does not know is told 404, and a secure connection is refused. `asked`: the addresses
 * asked for so far, in order.
 * @param {Site} site
 */
export async function serveSite(site) {
  /** @type {string[]} */
  const asked = []
  const server = createServer((request, response) => {
    const {host, pathname} = new URL(request.url ?? '/', `http://${request.headers.host}`)
    asked.push(`//${host}${pathname}`)
    send(response, site[`//${host}${pathname}`])
  })
  server.on('connect', (_request, socket) => socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n'))
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  return {port: portOf(server), asked, close: () => closeServer(server)}
}

/** @param {import('node:http').ServerResponse} response @param {Answer | undefined} answer */
function send(response, answer) {
  if (!answer) return response.writeHead(404, {'content-type': 'text/plain'}).end('Not found')
  response.writeHead(200, {'content-type': answer.type, 'cache-control': 'no-store'})
  return answer.stalls ? response.write(answer.body) : response.end(answer.body)
}

/** @param {import('node:http').Server} server */
function portOf(server) {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The samples have no port.')
  return address.port
}

/** Pages that never end hold their connections. @param {import('node:http').Server} server @returns {Promise<void>} */
function closeServer(server) {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}
