/**
 * What is not usual of a client in its segment, the surest and farthest first.
 *
 * @module
 */
import type { NumberTrait, WordTrait } from './client-types.js'

type Trait = NumberTrait | WordTrait

/** Traits that are not usual: the assured ones first, then those of the smallest share of clients. */
export function byUnusual(traits: readonly Trait[]): readonly Trait[] {
  return traits
    .filter(isUnusual)
    .map(trait => ({ trait, assured: Number(trait.inSegment?.assured), share: shareBeyond(trait) }))
    .sort((a, b) => b.assured - a.assured || a.share - b.share)
    .map(({ trait }) => trait)
}

function isUnusual({ inSegment }: Trait): boolean {
  if (inSegment === undefined) return false
  return (
    inSegment.place === 'rare' || ('outlying' in inSegment && (inSegment.outlying || inSegment.place !== 'typical'))
  )
}

/** Of the segment, at most as many are as far out on the same side, or have the same word. */
function shareBeyond(trait: Trait): number {
  if (trait.kind !== 'number') return trait.inSegment?.share ?? 1
  const { percentile } = trait.inSegment ?? { percentile: 0.5 }
  return Math.min(percentile, 1 - percentile)
}
