/**
 * Clients and their owners.
 *
 * @module
 */
import type { QualityContext } from '../context.js'
import { weightOfRecord } from '../context.js'
import type { LooseRecord } from '../records-of-table.js'
import { dayIn, dayText, looseRecords, numberIn, textIn } from '../records-of-table.js'
import type { Rule } from './rule.js'
import { holdsIf, rule } from './rule.js'

const statusAgainstDates = rule(
  'status-against-dates',
  'clients',
  ['status', 'clientSince', 'endedOn'],
  ({ record }, { asOf }) => {
    const status = textIn(record, 'status')
    const isPast = (field: string): boolean => (dayIn(record, field) ?? Number.POSITIVE_INFINITY) <= asOf
    if (status === undefined) return 'unknown'
    if (status === 'prospect') {
      return holdsIf(!isPast('clientSince'), 'no first day as a client', dayWord(record, 'clientSince'))
    }
    if (status === 'ended') return 'not-asked'
    const repairs = [{ field: 'status', to: 'ended', why: 'the relationship ended on a day that is past' }]
    return holdsIf(!isPast('endedOn'), `no end before ${dayText(asOf)}`, dayWord(record, 'endedOn'), repairs)
  },
)

function dayWord(record: LooseRecord, field: string): string {
  const day = dayIn(record, field)
  return day === undefined ? 'none' : `${field} ${dayText(day)}`
}

const codeOfOtherCountry = rule('code-of-other-country', 'clients', ['socialCreditCode', 'country'], ({ record }) => {
  if (record['socialCreditCode'] === undefined) return 'not-asked'
  const country = textIn(record, 'country')
  return country === undefined ? 'unknown' : holdsIf(country === 'CN', 'CN, where such codes are given', country)
})

const ownsItself = rule('owns-itself', 'ownerships', ['owner', 'client'], ({ record }) => {
  const [owner, client] = [textIn(record, 'owner'), textIn(record, 'client')]
  if (record['owner'] === undefined) return 'not-asked'
  if (owner === undefined || client === undefined) return 'unknown'
  return holdsIf(owner !== client, 'another owner', owner)
})

/** Shares are rounded to a hundredth. */
const ROUNDED_SHARES = 0.005

/** At no day do the shares in a client add up to more than the whole. */
const ownedBeyondWhole: Rule = {
  kind: 'owned-beyond-whole',
  table: 'ownerships',
  fields: ['share'],
  prepare(context) {
    const most = largestSums(context)
    return ({ record }) => {
      const sum = most.get(textIn(record, 'client') ?? '')
      if (sum === undefined || numberIn(record, 'share') === undefined) return 'unknown'
      return holdsIf(sum <= 1 + ROUNDED_SHARES, 'shares that add up to at most 1', String(Number(sum.toPrecision(6))))
    }
  },
}

/** A share that begins, or ends where it is below 0. */
interface Change {
  readonly day: number
  readonly share: number
}

function largestSums(context: QualityContext): ReadonlyMap<string, number> {
  const changes = new Map<string, Change[]>()
  for (const record of looseRecords(context.portfolio, 'ownerships')) {
    const [client, share] = [textIn(record, 'client'), numberIn(record, 'share')]
    if (record === undefined || client === undefined || share === undefined) continue
    const counted = share * weightOfRecord(context, 'ownerships', record)
    const own = changes.get(client) ?? []
    changes.set(client, own)
    own.push({ day: dayIn(record, 'from') ?? -Infinity, share: counted })
    own.push({ day: (dayIn(record, 'until') ?? Infinity) + 1, share: -counted })
  }
  return new Map(Array.from(changes, ([client, own]) => [client, largestSum(own)]))
}

/** What ends on the eve of a day makes room for what begins on it. */
function largestSum(changes: readonly Change[]): number {
  let [sum, largest] = [0, 0]
  for (const { share } of changes.toSorted((a, b) => (a.day === b.day ? a.share - b.share : a.day < b.day ? -1 : 1))) {
    sum += share
    largest = Math.max(largest, sum)
  }
  return largest
}

export const CLIENT_RULES: readonly Rule[] = [statusAgainstDates, codeOfOtherCountry, ownsItself, ownedBeyondWhole]
