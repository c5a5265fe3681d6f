/**
 * Countries by their codes of two letters.
 *
 * @module
 */

/**
 * The 249 codes of ISO 3166-1 alpha-2, and XK: no code of the standard, but taken by the European Commission, SWIFT and others from
 * those it leaves to users, for Kosovo.
 *
 * Source: ISO 3166-1:2020, list of the Maintenance Agency, as of 2024.
 *
 * @example
 * import { COUNTRIES } from 'clientele/records'
 * COUNTRIES.includes('GB') // => true
 * COUNTRIES.includes('UK') // => false
 */
export const COUNTRIES: readonly string[] = /* @__PURE__ */ [
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ',
  'CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO',
  'FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE',
  'JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO',
  'MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW',
  'PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM',
  'TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW',
].flatMap(line => line.split(' '))

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(COUNTRIES)

/** Whether a value is one of {@link COUNTRIES}. */
export function isCountry(value: unknown): boolean {
  return typeof value === 'string' && KNOWN.has(value)
}

/** Codes in use that the standard lacks, or has withdrawn, and what stands for them now. */
const INSTEAD: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['UK', "'GB' is the United Kingdom"],
  ['EL', "'GR' is Greece"],
  ['BU', "'MM' is Myanmar"],
  ['TP', "'TL' is Timor-Leste"],
  ['ZR', "'CD' is the Democratic Republic of the Congo"],
  ['DD', "'DE' is Germany"],
  ['YD', "'YE' is Yemen"],
  ['FX', "'FR' is France"],
  ['AN', "'CW', 'SX' and 'BQ' are what was the Netherlands Antilles"],
  ['CS', "'CZ', 'SK', 'RS' and 'ME' are what was called so"],
  ['YU', "'RS', 'ME', 'HR', 'SI', 'BA', 'MK' and 'XK' are what was Yugoslavia"],
  ['SU', "'RU' and fourteen others are what was the Soviet Union"],
  ['EU', 'The European Union is no country: leave it out, or name the country of registration'],
])

/** What may have been meant by a code that is none; nothing where there is nothing to say. */
export function countryHint(code: string): string | undefined {
  const meant = code.trim().toUpperCase()
  return INSTEAD.get(meant) ?? (meant !== code && KNOWN.has(meant) ? `Perhaps '${meant}'` : undefined)
}
