/**
 * What sets a segment apart from all other clients, the surest first.
 *
 * @module
 */
import type { AttributeProfile, Comparison, Distinction } from './types.js'

/** What is believed, and how much is left of it at worst. */
export function distinctionsOf(
  profiles: readonly AttributeProfile[],
  falseDiscoveryRate: number,
): readonly Distinction[] {
  return profiles
    .flatMap(candidatesOf)
    .filter(({ adjustedPValue, atLeast }) => adjustedPValue <= falseDiscoveryRate && atLeast > 0)
    .sort((a, b) => b.atLeast - a.atLeast || Math.abs(b.effect) - Math.abs(a.effect))
}

function candidatesOf(profile: AttributeProfile): readonly Distinction[] {
  const { attribute } = profile
  const own =
    profile.kind === 'number'
      ? found({ attribute, of: 'number' }, profile.comparison)
      : profile.shares.flatMap(({ word, comparison }) => found({ attribute, word, of: 'word' }, comparison))
  return [...own, ...found({ attribute, of: 'missing' }, profile.missing.comparison)]
}

function found(
  subject: Pick<Distinction, 'attribute' | 'word' | 'of'>,
  comparison: Comparison | undefined,
): readonly Distinction[] {
  if (comparison === undefined) return []
  const { effect, interval, adjustedPValue } = comparison
  return [{ ...subject, direction: effect < 0 ? 'less' : 'more', effect, atLeast: leftOf(interval), adjustedPValue }]
}

/** The end nearer to 0 without its sign; 0 where it lies between. */
function leftOf({ lower, upper }: Comparison['interval']): number {
  return Math.max(0, lower, -upper)
}
