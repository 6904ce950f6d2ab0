import {foreignKinds} from './class-words'
import type {Weights} from './weigh'

const stated = /"@type"\s*:\s*"(?:DiscussionForumPosting|QAPage)"/
const marked = /\/(?:DiscussionForumPosting|QAPage)$/
const namedComments = '[class*=comment],[id*=comment]'
const numberedPost = /^\D*(?:post|message)\D*\d+$/

/** Whether the page states that it is a discussion, where what people answered is the article. */
export function statesThread(document: Document, linked: readonly string[]): boolean {
  return (
    linked.some((script) => stated.test(script)) ||
    [...document.querySelectorAll('[itemtype]')].some((part) => marked.test(part.getAttribute('itemtype') ?? ''))
  )
}

/** Three or more numbered posts that hold half of the prose, or comments and nothing besides them. */
export function holdsPosts(body: Element, {of}: Weights): boolean {
  const named = [...body.querySelectorAll(`[id*=post],[id*=message],${namedComments}`)]
  const posts = named.filter(({id}) => numberedPost.test(id))
  const comments = outermostComments(named)
  if (posts.length < 3 && comments.length === 0) return false

  const all = of(body).prose
  const prose = posts
    .filter((post) => post.localName === posts[0]?.localName && of(post).prose > 0)
    .map((post) => of(post).prose)
  const sum = prose.reduce((total, size) => total + size, 0)
  if (prose.length > 2 && sum > all * 0.5 && Math.max(...prose) < sum * 0.8) return true

  return comments.reduce((total, comment) => total + of(comment).prose, 0) > Math.max(500, all * 0.9)
}

function outermostComments(named: readonly Element[]): readonly Element[] {
  const kindOf = foreignKinds()
  return named.filter((part) => kindOf(part) === 'comments' && !part.parentElement?.closest(namedComments))
}
