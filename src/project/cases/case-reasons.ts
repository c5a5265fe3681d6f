/**
 * In what two financings are alike, and in what they differ, in plain words.
 *
 * @module
 */
import { numberText } from '../../records/conditions/statement-text.js'
import type { Fact, Facts } from '../../records/core.js'
import type { GowerPart } from '../../statistics/index.js'
import type { CaseReason, SimilarCase } from './types.js'
import { wholeSteps } from './whole-steps.js'

/** Up to this difference two are called alike in something. */
const ALIKE = 0.1

/** Parts of a distance, sorted into what is alike, what differs and what is not known. */
export function caseReasons(
  parts: readonly GowerPart[],
  here: Facts,
  there: Facts,
): Pick<SimilarCase, 'alike' | 'differs' | 'unknown'> {
  const known = parts.filter(({ status }) => status !== 'missing')
  const reasons = known.map(part => ({ ...part, text: reasonText(part.attribute, here, there) }))
  // What both have not is alike in words, though it counts nothing.
  const isAlike = ({ difference = 0 }: CaseReason): boolean => wholeSteps(difference) <= wholeSteps(ALIKE)
  return {
    alike: reasons.filter(isAlike).sort((one, other) => other.weight - one.weight),
    differs: reasons.filter(reason => !isAlike(reason)).sort((one, other) => added(other) - added(one)),
    unknown: parts.filter(({ status }) => status === 'missing').map(({ attribute }) => attribute),
  }
}

function added({ contribution = 0 }: CaseReason): number {
  return contribution
}

function reasonText(name: string, here: Facts, there: Facts): string {
  const [own, other] = [factText(here[name]), factText(there[name])]
  return own === other ? `${name}: ${own} in both` : `${name}: ${own} here, ${other} there`
}

function factText(fact: Fact | undefined): string {
  if (typeof fact === 'number') return numberText(fact)
  if (typeof fact === 'boolean') return fact ? 'yes' : 'no'
  if (typeof fact === 'string') return fact
  return fact === undefined || fact.length === 0 ? 'none' : fact.join(', ')
}
