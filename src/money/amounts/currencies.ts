/**
 * The currencies of ISO 4217 and how many decimals their minor units have.
 *
 * @see ISO 4217:2015, list one as of 1 January 2026: with the Arab accounting dinar and the Caribbean guilder, without the
 * lev, which the euro replaced that day.
 * @module
 */
import { reject } from '../../errors/index.js'
import { expectCurrency } from '../currency.js'

const BY_DECIMALS: readonly (readonly [decimals: number, codes: string])[] = [
  [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'],
  [
    2,
    `AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY COP
    COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR
    JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN
    NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL
    THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG`,
  ],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
  [4, 'CLF UYW'],
]

const DECIMALS: ReadonlyMap<string, number> = new Map(
  BY_DECIMALS.flatMap(([decimals, codes]) => codes.split(/\s+/).map(code => [code, decimals] as const)),
)

/** Metals, units of account, bond markets, tests: list one has them without a minor unit. */
const WITHOUT_MINOR_UNITS = 'XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX'

/** What came after the codes that left list one since 2011: old files still hold them. */
const SUCCESSORS: Readonly<Record<string, string>> = {
  ANG: 'XCG',
  BGN: 'EUR',
  BYR: 'BYN',
  CUC: 'CUP',
  EEK: 'EUR',
  HRK: 'EUR',
  LTL: 'EUR',
  LVL: 'EUR',
  MRO: 'MRU',
  SLL: 'SLE',
  STD: 'STN',
  VEF: 'VES',
  ZMK: 'ZMW',
  ZWL: 'ZWG',
}

/** Every code that amounts can have, in alphabetical order. */
export const CURRENCIES: readonly string[] = /* @__PURE__ */ Object.freeze([...DECIMALS.keys()].sort())

/**
 * How many decimals the minor unit of a currency has: 2 for the fen of a yuan, 0 for yen, 3 for fils of a Kuwaiti dinar.
 *
 * @param currency ISO 4217 code, active, with a minor unit.
 * @throws ClienteleError `UNKNOWN_CURRENCY` for a code that is none, has no minor unit (gold, special drawing rights) or is
 * no longer in use; `INVALID_TYPE` for what is no code of three capital letters.
 * @example
 * import { minorUnitDecimals } from 'clientele/money'
 * ['CNY', 'JPY', 'KWD', 'CLF'].map(currency => minorUnitDecimals(currency)) // => [2, 0, 3, 4]
 * minorUnitDecimals('XAU') // => Error UNKNOWN_CURRENCY
 */
export function minorUnitDecimals(currency: string, path = 'currency'): number {
  return DECIMALS.get(currency) ?? unknown(expectCurrency(currency, path), path)
}

function unknown(currency: string, path: string): never {
  return reject('UNKNOWN_CURRENCY', path, 'an active ISO 4217 code with a minor unit', currency, hintFor(currency))
}

function hintFor(currency: string): string {
  if (WITHOUT_MINOR_UNITS.includes(currency)) return `ISO 4217 gives ${currency} no minor unit: count it as a number`
  const successor = Object.hasOwn(SUCCESSORS, currency) ? SUCCESSORS[currency] : undefined
  if (successor === undefined) return 'CURRENCIES lists the codes'
  return `${currency} is no longer in use: convert it to ${successor}`
}
