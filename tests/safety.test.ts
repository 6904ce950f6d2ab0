import {expect, test} from 'vitest'
import {sourceFile, sourceFiles} from './support/source-files'
import {unsafeCode} from './support/unsafe-code'

test('our code makes no markup or code out of text, and never reaches for the network', () => {
  expect(sourceFiles('src').flatMap(unsafeCode)).toEqual([])
})

test.for([
  'element.innerHTML = text',
  'element.innerHTML += text',
  "element['outerHTML'] = text",
  'frame.srcdoc = text',
  'element.insertAdjacentHTML("beforeend", text)',
  'document.write(text)',
  'page.document.writeln(text)',
  'eval(text)',
  'new Function(text)',
  'fetch(address)',
  'globalThis.fetch(address)',
  'new XMLHttpRequest()',
  'new WebSocket(address)',
  'navigator.sendBeacon(address)',
  'const view = <iframe srcdoc={text} />',
  'const view = <iframe sandbox="allow-scripts" srcdoc={text} />',
  'const view = <iframe sandbox={words} srcdoc={text} />',
  'const view = <p dangerouslySetInnerHTML={{__html: text}} />',
])('catches %s', (code) => {
  expect(unsafeCode(sourceFile('a.tsx', code))).toHaveLength(1)
})

test.for([
  'element.textContent = text',
  'const html = element.innerHTML',
  'stream.write(text)',
  '// fetch and eval are words',
  'const view = <iframe sandbox="" srcdoc={text} />',
])('lets pass %s', (code) => {
  expect(unsafeCode(sourceFile('a.tsx', code))).toEqual([])
})
