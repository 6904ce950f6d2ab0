import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {PassThrough, Readable} from 'node:stream'
import {text} from 'node:stream/consumers'
import {gzipSync} from 'node:zlib'
import {afterAll, expect, test} from 'vitest'
import {clipLines} from '../../src/cli/clip-lines'
import {mainroad} from '../../src/profiles/mainroad'
import {articlePage} from '../support/article-page'

const folder = mkdtempSync(join(tmpdir(), 'leafclip-lines-'))
afterAll(() => rmSync(folder, {recursive: true}))

const url = 'https://www.example.com/bridge'

async function answersTo(lines: readonly (object | string)[]): Promise<readonly Record<string, unknown>[]> {
  const input = Readable.from(
    lines.map((line) => Buffer.from(`${typeof line === 'string' ? line : JSON.stringify(line)}\n`)),
  )
  const output = new PassThrough({highWaterMark: 16})
  const [answers] = await Promise.all([
    text(output),
    clipLines({profile: mainroad}, {input, output}).then(() => output.end()),
  ])
  return answers
    .trimEnd()
    .split('\n')
    .map((answer) => JSON.parse(answer))
}

function fileOf(name: string, bytes: string | Buffer): string {
  writeFileSync(join(folder, name), bytes)
  return join(folder, name)
}

test('answers come in the order of the lines, each with article, file name and content', {
  timeout: 30_000,
}, async () => {
  const answers = await answersTo([
    {id: 1, url, html: articlePage('The first bridge')},
    '',
    {id: 2, url, file: fileOf('page.html', articlePage('The second bridge'))},
    {id: 3, url, file: fileOf('page.html.gz', gzipSync(articlePage('The third bridge')))},
  ])
  expect(answers.map(({id, fileName}) => [id, fileName])).toEqual([
    [1, 'the-first-bridge.md'],
    [2, 'the-second-bridge.md'],
    [3, 'the-third-bridge.md'],
  ])
  expect(answers[0]).toMatchObject({
    article: {title: 'The first bridge', canonicalUrl: url},
    content: expect.stringMatching(
      /^---\ntitle: "The first bridge"\n(?:.*\n)*\[example\]\(https:\/\/www\.example\.com\/bridge\)\n$/,
    ),
  })
})

test('a fragment is the article already', async () => {
  const [answer] = await answersTo([{id: 1, url, html: '<nav>Kept</nav><p>Two words</p>', fragment: true}])
  expect(answer?.content).toContain('Kept\n\nTwo words\n')
})

test('a fragment may begin with what a page has in its head', async () => {
  const [answer] = await answersTo([
    {id: 1, url, html: '<noscript><p>No</p></noscript><script type="math/tex">x_1</script><p>Two</p>', fragment: true},
  ])
  expect(answer?.article).toMatchObject({markdown: '\\\\(x\\_1\\\\)\n\nTwo'})
})

test('a bad line is answered with its error, and the next one with its clip', async () => {
  const answers = await answersTo([
    '{',
    {id: 'no url', html: ''},
    {id: 'no file', url, file: join(folder, 'missing.html')},
    {id: 'a folder', url, file: folder},
    {id: 'a bomb', url, file: fileOf('bomb.gz', gzipSync(Buffer.alloc(40 * 1024 * 1024)))},
    {id: 'no end', url, file: '/dev/zero'},
    {id: 'cut', url, file: fileOf('cut.gz', gzipSync(articlePage('x')).subarray(0, 40))},
    {id: 'nothing', url, html: ''},
    {id: 'good', url, html: articlePage('A bridge')},
  ])
  expect(answers.map(({id, error}) => [id, (error as {code?: string} | undefined)?.code])).toEqual([
    [null, 'bad-line'],
    ['no url', 'bad-url'],
    ...['no file', 'a folder', 'a bomb', 'no end', 'cut'].map((id) => [id, 'file-unreadable']),
    ['nothing', 'no-article'],
    ['good', undefined],
  ])
})

test('a style sheet that no reader of CSS takes is no trouble', async () => {
  const style = '<style>p{width:calc(($a - 1px) / 2)}</style>'
  const [answer] = await answersTo([{id: 1, url, html: articlePage('A bridge', style)}])
  expect(answer).toHaveProperty('content')
})
