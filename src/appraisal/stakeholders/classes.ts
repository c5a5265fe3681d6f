/**
 * Into which quadrant and which class of salience somebody falls, as far as that can be told.
 *
 * @see Mendelow (1991), Environmental scanning: the impact of the stakeholder concept, Proceedings of the International Conference
 * on Information Systems; Mitchell, Agle & Wood (1997), Toward a theory of stakeholder identification and salience, Academy of
 * Management Review 22(4), figure 2.
 * @module
 */
import type { Stakeholder } from '../../records/index.js'
import type { StakeholderPolicy } from './policy.js'
import type { Placed, Quadrant, Salience, Side } from './types.js'

/** By power, then interest: neither, power, interest, both. */
const QUADRANTS: readonly Quadrant[] = ['monitor', 'keep-satisfied', 'keep-informed', 'manage-closely']

/** Power counts 1, legitimacy 2, urgency 4. */
const SALIENCES: readonly Salience[] = [
  'non-stakeholder',
  'dormant',
  'discretionary',
  'dominant',
  'demanding',
  'dangerous',
  'dependent',
  'definitive',
]

export function quadrantOf({ power, interest }: Stakeholder, policy: StakeholderPolicy): Placed<Quadrant> {
  return placed(QUADRANTS, [reaches(power, policy.powerfulFrom), reaches(interest, policy.interestedFrom)])
}

export function salienceOf(
  { power, legitimacy, urgency }: Stakeholder,
  { powerfulFrom, legitimateFrom, urgentFrom }: StakeholderPolicy,
): Placed<Salience> {
  return placed(SALIENCES, [
    reaches(power, powerfulFrom),
    reaches(legitimacy, legitimateFrom),
    reaches(urgency, urgentFrom),
  ])
}

/** Which camp a known support belongs to. */
export function sideOf(support: number, { supportFrom }: StakeholderPolicy): Side {
  if (support >= supportFrom) return 'for'
  return support <= -supportFrom ? 'against' : 'neutral'
}

function reaches(mark: number | undefined, from: number): boolean | undefined {
  return mark === undefined ? undefined : mark >= from
}

/** Classes whose bits agree with all answers that are known. */
function placed<T extends string>(classes: readonly T[], answers: readonly (boolean | undefined)[]): Placed<T> {
  const couldBe = classes.filter((_, bits) =>
    answers.every((answer, bit) => answer === undefined || answer === (((bits >> bit) & 1) === 1)),
  )
  const [first] = couldBe
  return couldBe.length === 1 && first !== undefined ? { is: first, couldBe } : { couldBe }
}
