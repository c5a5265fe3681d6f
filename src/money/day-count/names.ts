/**
 * The names of day counts, and those that other systems use for them.
 *
 * @module
 */
import { expectOneOf, expectText, reject } from '../../errors/index.js'
import type { DayCount } from './types.js'

/** Every day count there is. */
export const DAY_COUNTS: readonly DayCount[] = [
  'actual/360',
  'actual/364',
  'actual/365',
  'actual/365.25',
  'actual/365A',
  'actual/365L',
  'actual/actual ISDA',
  'actual/actual ICMA',
  'actual/actual AFB',
  'NL/360',
  'NL/365',
  '30/360',
  '30/360 US',
  '30E/360',
  '30E/360 ISDA',
  '30E/360 German',
  '30E+/360',
  'business/252',
]

/**
 * One of {@link DAY_COUNTS}, or an error that lists them.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for any other word.
 * @example
 * import { expectDayCount } from 'clientele/money'
 * expectDayCount('actual/360', 'loan.dayCount') // => 'actual/360'
 * expectDayCount('360', 'loan.dayCount') // => Error OUT_OF_RANGE
 */
export function expectDayCount(value: unknown, path: string): DayCount {
  return expectOneOf(value, DAY_COUNTS, path)
}

/**
 * The day count that a name of another system means: FpML's codes, ISDA's titles, spreadsheets' and traders' words, in
 * any case, with spaces, dots, dashes and brackets anywhere.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for a name it does not know, such as a bare `ACT/ACT`, which means several.
 * @example
 * import { dayCountNamed } from 'clientele/money'
 * dayCountNamed('ACT/365.FIXED') // => 'actual/365'
 * dayCountNamed('30U/360') // => '30/360 US'
 * dayCountNamed('Actual/Actual (ISDA)') // => 'actual/actual ISDA'
 * dayCountNamed('act/act') // => Error OUT_OF_RANGE
 */
export function dayCountNamed(name: string, path = 'name'): DayCount {
  const found = BY_NAME.get(plain(expectText(name, path)))
  return found ?? reject('OUT_OF_RANGE', path, 'a name of a day count', name, `Known here: ${DAY_COUNTS.join(', ')}`)
}

/** What others say, after {@link plain}. */
const OTHERS: Readonly<Record<DayCount, readonly string[]>> = {
  'actual/360': ['french', 'moneymarket'],
  'actual/364': [],
  'actual/365': ['actual/365f', 'actual/365fixed', 'english'],
  'actual/365.25': [],
  'actual/365A': ['actual/365actual'],
  'actual/365L': ['actual/365leap', 'actual/365leapyear', 'isma-year'],
  'actual/actual ISDA': ['actual/365isda'],
  'actual/actual ICMA': ['actual/actualisma', 'actual/actualbond', 'isma-99'],
  'actual/actual AFB': ['actual/actualeuro'],
  'NL/360': ['actual/360nl', 'nl360', '360nl'],
  'NL/365': ['actual/365nl', 'actual/365noleap', 'nl365', '365nl', 'noleap365'],
  '30/360': ['30/360isda', '30a/360', '360/360', 'bondbasis', '30/360bondbasis'],
  '30/360 US': ['30u/360', '30us/360', '30/360sia', '30/360usnasd'],
  '30E/360': ['30/360icma', '30/360isma', '30s/360', 'eurobondbasis', '30/360eurobondbasis', '30/360european'],
  '30E/360 ISDA': [],
  '30E/360 German': ['german', '30/360german'],
  '30E+/360': [],
  'business/252': ['bus/252', 'bd/252', 'b/252'],
}

/** Lower case without what people set between words; `a` and `act` are `actual`. */
function plain(name: string): string {
  const bare = name.toLowerCase().replace(/[\s()[\]_-]|\.(?!25$)/g, '')
  return bare.replace(/^(?:actual|act|a)\//, 'actual/').replace(/\/(?:actual|act|a)(?=$|[a-z])/, '/actual')
}

const BY_NAME: ReadonlyMap<string, DayCount> = new Map(
  DAY_COUNTS.flatMap(dayCount => [dayCount, ...OTHERS[dayCount]].map(name => [plain(name), dayCount] as const)),
)
