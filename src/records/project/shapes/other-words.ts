/**
 * What to write where someone uses another word for a field, or looks for one that a project says otherwise.
 *
 * @module
 */

/** A hint for a field that is unknown among those that are known; none where nothing comes near. */
export function otherWord(key: string, known: readonly string[]): string | undefined {
  const near = known.find(field => isAlike(field.toLowerCase(), key.toLowerCase()))
  return near === undefined ? SAID_OTHERWISE.get(key) : `Perhaps ${near}`
}

/** One holds the other: `rate` and `annualRate`, `operatingCost` and `operatingCosts`. Shorter words are in too many. */
function isAlike(field: string, key: string): boolean {
  const [shorter, longer] = field.length < key.length ? [field, key] : [key, field]
  return shorter.length >= 4 && longer.includes(shorter)
}

const SAID_OTHERWISE: ReadonlyMap<string, string> = new Map([
  [
    'growth',
    "A volume that grows is a level by day, annual: [{ from: '2027-01-01', value: 100 }, { from: '2028-01-01', value: 102 }]; a price that grows has an escalation",
  ],
  [
    'escalation',
    "Amounts of this kind are as they are paid. What follows an index is revenue of kind 'volume-price' (a fee has unit: 'year', annual: 1), or cost of kind 'fixed'",
  ],
  [
    'inflation',
    "Name it, indices: { inflation: { annualRate: 0.02 } }; lines follow by escalation: { kind: 'index', index: 'inflation' }",
  ],
  ['opex', 'Costs of operation are operatingCosts; large works at intervals are maintenance'],
  ['dsra', 'reserves: { debtService: { months: 6 } }'],
  ['everyMonths', 'afterMonths lists each: [60, 120, 180]'],
  ['margin', 'annualRate is the whole rate, margin included'],
])
