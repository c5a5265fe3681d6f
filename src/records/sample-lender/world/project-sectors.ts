/**
 * What the made-up project companies build and run.
 *
 * @module
 */

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
