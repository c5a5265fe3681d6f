/**
 * What the made-up clients do.
 *
 * @module
 */

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
