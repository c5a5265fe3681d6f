/**
 * Where the made-up clients live and what they do. Names are labels, not firms.
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

/** A line of business and its ratios in an ordinary year. */
export interface Sector {
  readonly name: string
  readonly en: string
  readonly zh: string
  /** Cost of sales, of sales. */
  readonly cost: number
  /** Other running costs, of sales. */
  readonly overheads: number
  /** Fixed assets, of sales. */
  readonly fixedAssets: number
  /** Days of sales not yet paid for, and days of cost in stock. */
  readonly receivableDays: number
  readonly inventoryDays: number
  /** Borrowing, of sales. */
  readonly debt: number
}

/** What companies do. */
export const SECTORS: readonly [Sector, ...Sector[]] = [
  {
    name: 'cold-storage',
    en: 'Cold Storage',
    zh: '冷链',
    cost: 0.68,
    overheads: 0.13,
    fixedAssets: 0.9,
    receivableDays: 45,
    inventoryDays: 20,
    debt: 0.45,
  },
  {
    name: 'paper',
    en: 'Paper Mills',
    zh: '纸业',
    cost: 0.74,
    overheads: 0.1,
    fixedAssets: 0.7,
    receivableDays: 60,
    inventoryDays: 55,
    debt: 0.4,
  },
  {
    name: 'machinery',
    en: 'Machinery',
    zh: '机械',
    cost: 0.7,
    overheads: 0.16,
    fixedAssets: 0.45,
    receivableDays: 80,
    inventoryDays: 75,
    debt: 0.32,
  },
  {
    name: 'food',
    en: 'Foods',
    zh: '食品',
    cost: 0.76,
    overheads: 0.13,
    fixedAssets: 0.4,
    receivableDays: 35,
    inventoryDays: 40,
    debt: 0.28,
  },
  {
    name: 'logistics',
    en: 'Logistics',
    zh: '物流',
    cost: 0.78,
    overheads: 0.1,
    fixedAssets: 0.5,
    receivableDays: 50,
    inventoryDays: 5,
    debt: 0.35,
  },
  {
    name: 'chemicals',
    en: 'Chemicals',
    zh: '化工',
    cost: 0.73,
    overheads: 0.1,
    fixedAssets: 0.8,
    receivableDays: 55,
    inventoryDays: 50,
    debt: 0.42,
  },
]

/** What contractors do. */
export const CONSTRUCTION: Sector = {
  name: 'construction',
  en: 'Construction',
  zh: '建设',
  cost: 0.84,
  overheads: 0.07,
  fixedAssets: 0.25,
  receivableDays: 95,
  inventoryDays: 60,
  debt: 0.25,
}

/** What financial institutions do: lease to others with borrowed money. */
export const FINANCE: Sector = {
  name: 'finance',
  en: 'Leasing',
  zh: '租赁',
  cost: 0.5,
  overheads: 0.3,
  fixedAssets: 0.2,
  receivableDays: 400,
  inventoryDays: 0,
  debt: 0.8,
}

/** What project companies build and run. `unitPrice` in yuan. */
export interface ProjectSector {
  readonly name: string
  readonly en: string
  readonly zh: string
  readonly unit: string
  readonly unitPrice: number
  readonly constructionMonths: number
  readonly operationYears: number
  /** Revenue in a full year, of cost. */
  readonly revenue: number
  /** Fixed costs of running, of revenue. */
  readonly running: number
}

/** What is built. */
export const PROJECT_SECTORS: readonly [ProjectSector, ...ProjectSector[]] = [
  {
    name: 'road',
    en: 'Toll Road',
    zh: '高速公路',
    unit: 'vehicle',
    unitPrice: 25,
    constructionMonths: 30,
    operationYears: 25,
    revenue: 0.135,
    running: 0.22,
  },
  {
    name: 'wind',
    en: 'Wind Farm',
    zh: '风电',
    unit: 'MWh',
    unitPrice: 420,
    constructionMonths: 18,
    operationYears: 20,
    revenue: 0.15,
    running: 0.24,
  },
  {
    name: 'solar',
    en: 'Solar Park',
    zh: '光伏',
    unit: 'MWh',
    unitPrice: 380,
    constructionMonths: 12,
    operationYears: 20,
    revenue: 0.14,
    running: 0.16,
  },
  {
    name: 'water',
    en: 'Water Works',
    zh: '水务',
    unit: 'm3',
    unitPrice: 2.6,
    constructionMonths: 24,
    operationYears: 25,
    revenue: 0.15,
    running: 0.32,
  },
  {
    name: 'port',
    en: 'Port Terminal',
    zh: '港口',
    unit: 'container',
    unitPrice: 480,
    constructionMonths: 30,
    operationYears: 25,
    revenue: 0.16,
    running: 0.33,
  },
]

/** First words of names, in both languages. */
export const FIRST_WORDS: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  ['Harbour', '港湾'],
  ['Northern', '北方'],
  ['Riverside', '江畔'],
  ['Summit', '高峰'],
  ['Meadow', '草原'],
  ['Lakeside', '湖滨'],
  ['Eastern', '东方'],
  ['Valley', '山谷'],
  ['Island', '海岛'],
  ['Orchard', '果园'],
]
