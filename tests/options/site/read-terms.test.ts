import {expect, test} from 'vitest'
import {filesChosen} from '../../../src/options/site/chosen-files'
import {readTerms} from '../../../src/options/site/read-terms'

const file = (name: string, text: string) => new File([text], name)

test('terms are counted over files, in the spelling they have most, the most used first', async () => {
  const files = filesChosen([
    file('a.md', '---\ntags: [Wind, sea]\ncategories: [Harbour]\n---\n'),
    file('b.md', '+++\ntags = ["wind", "wind"]\n+++\n'),
    file('c.html', '{"tags": ["wind"], "categories": "Harbour"}\n'),
    file('d.md', 'No front matter'),
    file('e.png', '---\ntags: [picture]\n---\n'),
    file('f.md', '---\ntags: [x\n---\n'),
  ])
  expect(await readTerms(files, () => {})).toEqual({
    posts: 3,
    tags: [
      {term: 'wind', count: 3},
      {term: 'sea', count: 1},
    ],
    categories: [{term: 'Harbour', count: 2}],
    unreadable: ['f.md'],
  })
})

test('of a long file the beginning is read, and how far it is told', async () => {
  const long = file('long.md', `---\ntags: [a]\n---\n${'word '.repeat(200_000)}`)
  const endless = file('endless.md', `---\ntags: [a]\n${'# comment\n'.repeat(20_000)}---\n`)
  const told: number[] = []
  const files = filesChosen([endless, ...Array.from({length: 60}, () => long)])
  const {posts, unreadable} = await readTerms(files, (done) => told.push(done))
  expect({posts, unreadable, told}).toEqual({posts: 60, unreadable: ['endless.md'], told: [0, 50]})
})

test('a file that cannot be read any more is told', async () => {
  const gone = file('gone.md', '')
  gone.slice = () => ({text: () => Promise.reject(new Error('NotFoundError'))}) as unknown as Blob
  expect((await readTerms([{path: 'posts/gone.md', file: gone}], () => {})).unreadable).toEqual(['posts/gone.md'])
})
