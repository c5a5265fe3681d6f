/**
 * What tells whether a client stays: what it does, and what it means to do. Names are those of `LENDER_LOYALTY`.
 *
 * @module
 */
import type { DayNumber } from '../../../money/core.js'
import { answerTo } from '../answers.js'
import type { FacetInput } from '../input.js'
import { answered, attribute, input } from '../input.js'
import type { Reading } from '../reading.js'

const DAYS_OF_MONTH = 365.25 / 12

/** A renewal may come a year before the end of what it renews, or within a year after; it is never older, as its own contract is. */
const RENEWAL_DAYS = 365

const SIGNED = { contracts: 'client status signedOn', facilities: 'client status signedOn' } as const

export const LOYALTY_INPUTS: readonly FacetInput[] = [
  input(
    'monthsSinceLast',
    { unit: 'months', meaning: 'Months since the last contract or facility was signed', reads: SIGNED },
    ({ client }) => {
      const days = client.figure('daysSinceLastCooperation')
      return days === undefined ? undefined : days / DAYS_OF_MONTH
    },
  ),
  input(
    'financingsPerYear',
    { unit: 'a year', meaning: 'Contracts and facilities signed a year', reads: { ...SIGNED, clients: 'clientSince' } },
    ({ client }) => {
      const [signed, years] = [client.figure('cooperations'), client.figure('tenureYears')]
      return signed === undefined || years === undefined ? undefined : signed / Math.max(1, years)
    },
  ),
  input(
    'productsHeld',
    {
      unit: 'products',
      meaning: 'Products of facilities that run and of orders',
      reads: { facilities: 'client status product', orders: 'client product' },
    },
    productsHeld,
  ),
  input(
    'shareOfWallet',
    { unit: 'share', meaning: 'Part of its borrowing that is here', reads: { clients: 'competitorShare' } },
    ({ client: { client } }) => (client.competitorShare === undefined ? undefined : 1 - client.competitorShare),
  ),
  attribute('tenureYears'),
  input(
    'renewalShare',
    {
      unit: 'share',
      meaning:
        'Part of what ended more than a year ago that was followed by something newer within a year before or after its end',
      reads: { contracts: 'client status signedOn endsOn', facilities: 'client status signedOn endedOn' },
      applies: reading => endings(reading).length > 0,
    },
    renewalShare,
  ),
  answered('recommend', 'Whether it would recommend the lender', ({ answers, policy }) =>
    answerTo(answers, policy.questions.recommendation),
  ),
  answered('satisfaction', 'How content it says it is', ({ answers, policy }) =>
    answerTo(answers, policy.questions.satisfaction),
  ),
  answered('trust', 'Whether it trusts the lender', ({ answers, policy }) => answerTo(answers, policy.questions.trust)),
  answered('commitment', 'Whether it means to stay', ({ answers, policy }) =>
    answerTo(answers, policy.questions.commitment),
  ),
]

/** How many products it holds; undefined where facilities run without saying of what product. */
export function productsHeld({ client }: Reading): number | undefined {
  const held = client.fact('products')
  if (!Array.isArray(held)) return undefined
  const running = client.figure('activeFacilities')
  return held.length === 0 && running !== undefined && running > 0 ? undefined : held.length
}

/** First and last day of what ended, long enough ago to know what came of it. */
function endings({ client, dealings }: Reading): readonly (readonly [since: DayNumber, end: DayNumber])[] {
  const last = client.asOf - RENEWAL_DAYS
  return dealings().flatMap(({ from, until }) => (until !== undefined && until < last ? [[from, until] as const] : []))
}

function renewalShare(reading: Reading): number | undefined {
  const [ended, begun] = [endings(reading), reading.dealings()]
  if (ended.length === 0) return undefined
  const renewed = ended.filter(([since, end]) =>
    begun.some(({ from, until = Number.POSITIVE_INFINITY }) => {
      return from > since && Math.abs(from - end) <= RENEWAL_DAYS && until > end
    }),
  )
  return renewed.length / ended.length
}
