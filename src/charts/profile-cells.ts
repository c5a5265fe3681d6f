/**
 * Profiles of segments as cells: a figure of an attribute, or of one of its words, in one segment.
 *
 * @module
 */
import type { AttributeProfile, Comparison, SegmentProfiles } from '../segmentation/index.js'
import { expectProfiles } from '../segmentation/portrait/read-profiles.js'
import type { Described } from '../segmentation/portrait/words.js'
import { nameOf, subjectOf } from '../segmentation/portrait/words.js'
import { shortAmount } from './short-amount.js'

/** An attribute, or one of its words. */
export interface Subject {
  /** Which: two attributes may be called alike. */
  readonly of: string
  /** What people call it. */
  readonly subject: string
}

/** It in one segment. */
export interface Cell extends Subject {
  readonly segment: string
  readonly words: string
  readonly others: string
  readonly effect: number
  /** The effect where it is believed, else 0. */
  readonly shade: number
}

/** What is compared, segment by segment. */
export function cellsOf(profiles: SegmentProfiles): readonly Cell[] {
  const { segments, attributes: described, falseDiscoveryRate } = expectProfiles(profiles)
  return segments.flatMap(({ segment, attributes }) =>
    attributes.flatMap((profile, i) =>
      figuresOf(profile, described[i]!).flatMap(({ comparison, ...figure }): readonly Cell[] => {
        if (comparison === undefined) return []
        const { effect, adjustedPValue } = comparison
        return [{ segment, ...figure, effect, shade: adjustedPValue <= falseDiscoveryRate ? effect : 0 }]
      }),
    ),
  )
}

interface Figure extends Subject {
  readonly words: string
  readonly others: string
  readonly comparison: Comparison | undefined
}

function figuresOf(profile: AttributeProfile, described: Described): readonly Figure[] {
  const { attribute } = profile
  if (profile.kind !== 'number') {
    return profile.shares.map(({ word, share, others, comparison }) => ({
      of: JSON.stringify([attribute, word]),
      subject: subjectOf(described, word, 'en'),
      words: percent(share),
      others: others === undefined ? '' : percent(others.share),
      comparison,
    }))
  }
  const { median, others, comparison } = profile
  if (median === undefined || others === undefined) return []
  const [words, theirs] = [shortAmount(median.value), shortAmount(others.median)]
  return [{ of: JSON.stringify([attribute]), subject: nameOf(described, 'en'), words, others: theirs, comparison }]
}

function percent(share: number): string {
  return `${Math.round(100 * share)}%`
}

/** Those of the largest effect that is believed, then of the largest effect. */
export function strongest(cells: readonly Cell[], most: number): readonly Subject[] {
  const largest = new Map<string, Subject & { readonly shade: number; readonly effect: number }>()
  for (const { of, subject, shade, effect } of cells) {
    const { shade: best, effect: second } = largest.get(of) ?? { shade: 0, effect: 0 }
    largest.set(of, {
      of,
      subject,
      shade: Math.max(best, Math.abs(shade)),
      effect: Math.max(second, Math.abs(effect)),
    })
  }
  return [...largest.values()].sort((a, b) => b.shade - a.shade || b.effect - a.effect).slice(0, most)
}
