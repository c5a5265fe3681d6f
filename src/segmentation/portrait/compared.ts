/**
 * Comparisons before and after all of them are adjusted for being many.
 *
 * @module
 */
import { adjustedPValues } from '../../statistics/index.js'
import type { AttributeProfile, Comparison, MissingShare, NumberProfile, WordProfile, WordShare } from './types.js'

/** One test that does not know of the others yet. */
export type TestedComparison = Omit<Comparison, 'adjustedPValue'>

/** What may be compared. */
export interface Untested {
  readonly comparison?: TestedComparison
}

type Draft<Of extends { readonly comparison?: Comparison }> = Omit<Of, 'comparison'> & Untested

export type WordDraft = Draft<WordShare>
export type MissingDraft = Draft<MissingShare>

/** Profiles of attributes whose comparisons are not adjusted. */
export type ProfileDraft =
  | (Omit<Draft<NumberProfile>, 'missing'> & { readonly missing: MissingDraft })
  | (Omit<WordProfile, 'missing' | 'shares'> & {
      readonly missing: MissingDraft
      readonly shares: readonly WordDraft[]
    })

/** The same profiles, segment by segment, with every comparison adjusted for all. */
export function adjusted(drafts: readonly (readonly ProfileDraft[])[]): {
  readonly profiles: readonly (readonly AttributeProfile[])[]
  readonly comparisons: number
} {
  const tests = drafts.flatMap(profiles => profiles.flatMap(testsOf))
  const values = tests.length === 0 ? new Float64Array(0) : adjustedPValues(tests.map(({ pValue }) => pValue))
  const adjustedOf = new Map(tests.map((test, i) => [test, values[i]!]))
  return {
    profiles: drafts.map(profiles => profiles.map(each => finished(each, adjustedOf))),
    comparisons: tests.length,
  }
}

type Adjusted = ReadonlyMap<TestedComparison, number>

function testsOf(profile: ProfileDraft): readonly TestedComparison[] {
  const parts: readonly Untested[] = profile.kind === 'number' ? [profile] : profile.shares
  return [...parts, profile.missing].flatMap(({ comparison }) => (comparison === undefined ? [] : [comparison]))
}

function finished(profile: ProfileDraft, values: Adjusted): AttributeProfile {
  const missing = withAdjusted(profile.missing, values)
  return profile.kind === 'number'
    ? { ...withAdjusted(profile, values), missing }
    : { ...profile, missing, shares: profile.shares.map(share => withAdjusted(share, values)) }
}

function withAdjusted<D extends Untested>(
  draft: D,
  values: Adjusted,
): Omit<D, 'comparison'> & { readonly comparison?: Comparison } {
  const { comparison, ...rest } = draft
  if (comparison === undefined) return rest
  const { effect, interval, pValue } = comparison
  return { ...rest, comparison: { effect, interval, pValue, adjustedPValue: values.get(comparison)! } }
}
