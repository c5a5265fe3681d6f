/**
 * Ratings against defaults.
 *
 * @module
 */
import type { DayNumber } from '../../../money/core.js'
import type { QualityContext } from '../context.js'
import type { LooseRecord } from '../records-of-table.js'
import { dayIn, looseRecords, numberIn, textIn } from '../records-of-table.js'
import { isOpen } from './open-default.js'
import type { Rule } from './rule.js'
import { holdsIf } from './rule.js'

/** Letters that rating agencies give to investment grade; Moody's Aaa to Baa3 in capitals. */
const INVESTMENT_GRADE = /^(AAA|AA[+-]?|A[+-]?|BBB[+-]?|AA[123]|A[123]|BAA[123])$/
/** A year's probability of default below which nobody rates a client that is in default. */
const IN_DEFAULT = 0.5

/** A rater says that a client in default is sound. */
const ratedAsSound: Rule = {
  kind: 'rated-as-sound-in-default',
  table: 'defaults',
  fields: ['client', 'date'],
  prepare(context) {
    const latest = latestRatings(context)
    return ({ record }) => {
      if (!isOpen(record, context.asOf)) return 'not-asked'
      const ratings = latest.get(textIn(record, 'client') ?? '') ?? []
      const verdicts = ratings.map(isSound)
      if (verdicts.length === 0 || verdicts.includes(undefined)) return 'unknown'
      const sound = ratings.find(rating => isSound(rating) === true)
      const expected = `a rating of default, or a probability of default from ${IN_DEFAULT} on`
      return holdsIf(sound === undefined, expected, textIn(sound, 'rating') ?? 'none')
    }
  },
}

function isSound(rating: LooseRecord): boolean | undefined {
  const probability = numberIn(rating, 'probabilityOfDefault')
  if (probability !== undefined) return probability < IN_DEFAULT
  const word = textIn(rating, 'rating')?.toUpperCase()
  if (word === undefined) return undefined
  if (INVESTMENT_GRADE.test(word)) return true
  return /^(D|SD|RD|DEFAULT|C|CC|CCC[+-]?)$/.test(word) ? false : undefined
}

/** The ratings of each client of the last day on which any was given. */
function latestRatings({ portfolio, asOf }: QualityContext): ReadonlyMap<string, readonly LooseRecord[]> {
  const latest = new Map<string, { readonly day: DayNumber; readonly ratings: LooseRecord[] }>()
  for (const record of looseRecords(portfolio, 'ratings')) {
    const [client, day] = [textIn(record, 'client'), dayIn(record, 'date')]
    if (record === undefined || client === undefined || day === undefined || day > asOf) continue
    const known = latest.get(client)
    if (known?.day === day) known.ratings.push(record)
    else if (known === undefined || known.day < day) latest.set(client, { day, ratings: [record] })
  }
  return new Map(Array.from(latest, ([client, { ratings }]) => [client, ratings]))
}

export const RATING_RULES: readonly Rule[] = [ratedAsSound]
