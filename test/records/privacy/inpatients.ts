/**
 * The twelve inpatients of Machanavajjhala, Kifer, Gehrke and Venkitasubramaniam (2007), l-diversity: privacy beyond k-anonymity, tables
 * 1 to 3: as they are, 4-anonymous, 3-diverse.
 */
const CONDITIONS = [
  'heart',
  'heart',
  'viral',
  'viral',
  'cancer',
  'heart',
  'viral',
  'viral',
  'cancer',
  'cancer',
  'cancer',
  'cancer',
]
const ZIPS = [
  '13053',
  '13068',
  '13068',
  '13053',
  '14853',
  '14853',
  '14850',
  '14850',
  '13053',
  '13053',
  '13068',
  '13068',
]
const AGES = [28, 29, 21, 23, 50, 55, 47, 49, 31, 37, 36, 35]

export const INPATIENTS = CONDITIONS.map((condition, i) => ({ zip: ZIPS[i]!, age: AGES[i]!, condition }))

const ageBand = (age: number): string => (age < 30 ? '<30' : age >= 40 ? '>=40' : '3*')

/** Table 2. */
export const FOUR_ANONYMOUS = INPATIENTS.map(({ zip, age, condition }) => ({
  zip: zip.startsWith('130') ? '130**' : '1485*',
  age: ageBand(age),
  condition,
}))

/** Table 3. */
export const THREE_DIVERSE = INPATIENTS.map(({ zip, age, condition }) => ({
  zip: `${zip.slice(0, 4)}*`,
  age: age <= 40 ? '<=40' : '>40',
  condition,
}))
