import type { Document } from '../../pipeline/document.ts'
import type { Span } from '../../text/span.ts'
import type { Alignment, Link } from '../alignment.ts'
import { storyScore } from '../collection/match.ts'

/** The share of both articles' sentences that has a counterpart where the one is the other's translation. */
const TRANSLATED = 0.6
/** The share of links that follow the order of the text where it is. */
const ORDERLY = 0.7
const SAME_STORY = 0.5

/** How alike two articles are: the share of the shorter one's sentences that a link reaches; and what they are to each other. */
export function relationOf(
  source: Document,
  target: Document,
  sentences: { readonly source: readonly Span[]; readonly target: readonly Span[] },
  links: readonly Link[],
): Pick<Alignment, 'similarity' | 'relation'> {
  const shares = {
    source: reached(links, 'source') / Math.max(1, sentences.source.length),
    target: reached(links, 'target') / Math.max(1, sentences.target.length),
  }
  const shorter = sentences.source.length <= sentences.target.length ? 'source' : 'target'
  const similarity = shares[shorter]
  const translation = Math.min(shares.source, shares.target) >= TRANSLATED && orderliness(links) >= ORDERLY
  const comparable = links.length > 0 || storyScore(source, target) >= SAME_STORY
  return { similarity, relation: translation ? 'translation' : comparable ? 'comparable' : 'unrelated' }
}

function reached(links: readonly Link[], side: 'source' | 'target'): number {
  return new Set(links.flatMap((link) => link[side].map(({ start }) => start))).size
}

/** The share of links, by source, whose target follows the one before. */
function orderliness(links: readonly Link[]): number {
  const steps = links.slice(1).filter((link, i) => link.target[0]!.start >= links[i]!.target[0]!.start)
  return links.length < 2 ? 1 : steps.length / (links.length - 1)
}
