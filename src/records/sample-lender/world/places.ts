/**
 * Where the made-up clients live.
 *
 * @module
 */

/** A country, its money and how firms are called there. */
export interface Place {
  readonly country: string
  readonly region: string
  readonly currency: string
  /** Yuan for one unit of the currency, about: firms of all countries are alike in size. */
  readonly yuan: number
  /** What the lender pays a year for money in this currency. */
  readonly fundingRate: number
  readonly legalForm: string
  readonly standard: 'IFRS' | 'CAS' | 'other'
}

const CHINA = {
  country: 'CN',
  currency: 'CNY',
  yuan: 1,
  fundingRate: 0.024,
  legalForm: 'Co., Ltd.',
  standard: 'CAS',
} as const

/** Every second client is Chinese. */
export const PLACES: readonly [Place, ...Place[]] = [
  { ...CHINA, region: 'Guangdong' },
  {
    country: 'DE',
    region: 'Hamburg',
    currency: 'EUR',
    yuan: 7.7,
    fundingRate: 0.026,
    legalForm: 'GmbH',
    standard: 'IFRS',
  },
  { ...CHINA, region: 'Zhejiang' },
  {
    country: 'GB',
    region: 'Yorkshire',
    currency: 'GBP',
    yuan: 9,
    fundingRate: 0.038,
    legalForm: 'Ltd',
    standard: 'IFRS',
  },
  { ...CHINA, region: 'Fujian' },
  {
    country: 'SG',
    region: 'Singapore',
    currency: 'SGD',
    yuan: 5.3,
    fundingRate: 0.03,
    legalForm: 'Pte. Ltd.',
    standard: 'IFRS',
  },
  { ...CHINA, region: 'Sichuan' },
  {
    country: 'ES',
    region: 'Valencia',
    currency: 'EUR',
    yuan: 7.7,
    fundingRate: 0.026,
    legalForm: 'S.A.',
    standard: 'IFRS',
  },
  { ...CHINA, region: 'Hubei' },
  {
    country: 'US',
    region: 'Oregon',
    currency: 'USD',
    yuan: 7.1,
    fundingRate: 0.042,
    legalForm: 'Inc.',
    standard: 'other',
  },
]
