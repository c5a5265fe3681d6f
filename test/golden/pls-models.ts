/**
 * The path models that golden records are about: of mobile telephone clients (`mobi.csv`) and of bank clients (`satisfaction.csv`).
 */
import type {
  CompositeConstruct,
  Construct,
  FactorConstruct,
  InteractionConstruct,
  Path,
  PathModel,
  PathModelOptions,
  PathStage,
  PathStructure,
} from '../../src/satisfaction/path-model/index.js'
import { pathModel } from '../../src/satisfaction/path-model/index.js'
import type { GoldenRecord } from './support.js'
import { asRecord, readData } from './support.js'

export type Columns = Readonly<Record<string, readonly (number | null)[]>>

/** What a record is about. */
export interface PlsModel {
  readonly answers: Columns
  readonly structure: PathStructure
  readonly options: PathModelOptions
}

/** Answers of a data file by question; columns that are no numbers are left out. */
export function answersOf(file: string): Columns {
  const rows = readData(file, 'loyalty')
  const names = Object.keys(rows[0]!).filter(name => !Number.isNaN(Number(rows[0]![name])))
  return Object.fromEntries(names.map(name => [name.replaceAll('"', ''), rows.map(row => Number(row[name]))]))
}

/** Items of one prefix: IMAG1, IMAG2 ... */
function numbered(prefix: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => `${prefix}${i + 1}`)
}

/** 'Image->Expectation,Loyalty' as paths. */
function pathsFrom(...arrows: readonly string[]): readonly Path[] {
  return arrows.flatMap(arrow => {
    const [from = '', to = ''] = arrow.split('->')
    return to.split(',').map(name => ({ from, to: name }))
  })
}

const composite = (items: readonly string[], mode: 'A' | 'B' = 'A'): CompositeConstruct => ({
  kind: 'composite',
  items,
  mode,
})
const factor = (items: readonly string[]): FactorConstruct => ({ kind: 'factor', items })

const [IMAGE, EXPECTATION, QUALITY, VALUE, SATISFACTION, LOYALTY] = [
  numbered('IMAG', 5),
  numbered('CUEX', 3),
  numbered('PERQ', 7),
  numbered('PERV', 2),
  numbered('CUSA', 3),
  numbered('CUSL', 3),
]

/** The European index with complaints, all constructs made the same way. */
export function ecsi(construct: (items: readonly string[]) => Construct = composite): PathStructure {
  return {
    constructs: {
      Image: construct(IMAGE!),
      Expectation: construct(EXPECTATION!),
      Quality: construct(QUALITY!),
      Value: construct(VALUE!),
      Satisfaction: construct(SATISFACTION!),
      Complaints: construct(['CUSCO']),
      Loyalty: construct(LOYALTY!),
    },
    paths: pathsFrom(
      'Image->Expectation,Satisfaction,Loyalty',
      'Expectation->Quality,Value,Satisfaction',
      'Quality->Value,Satisfaction',
      'Value->Satisfaction',
      'Satisfaction->Complaints,Loyalty',
      'Complaints->Loyalty',
    ),
  }
}

/** The bank's model: the same without complaints. */
export const BANK: PathStructure = {
  constructs: {
    IMAG: composite(numbered('imag', 5)),
    EXPE: composite(numbered('expe', 5)),
    QUAL: composite(numbered('qual', 5)),
    VAL: composite(numbered('val', 4)),
    SAT: composite(numbered('sat', 4)),
    LOY: composite(numbered('loy', 4)),
  },
  paths: pathsFrom('IMAG->EXPE,SAT,LOY', 'EXPE->QUAL,VAL,SAT', 'QUAL->VAL,SAT', 'VAL->SAT', 'SAT->LOY'),
}

/** Image, expectation and value act on satisfaction. */
const BASIC: PathStructure = {
  constructs: {
    Image: composite(IMAGE!),
    Expectation: composite(EXPECTATION!),
    Value: composite(VALUE!, 'B'),
    Satisfaction: composite(SATISFACTION!),
  },
  paths: pathsFrom('Image->Satisfaction', 'Expectation->Satisfaction', 'Value->Satisfaction'),
}

const FACTORS: PathStructure = {
  constructs: {
    Image: factor(IMAGE!),
    Expectation: factor(EXPECTATION!),
    Value: factor(VALUE!),
    Satisfaction: factor(SATISFACTION!),
  },
  paths: BASIC.paths,
}

/** The basic model with the interaction of image and expectation, and value in mode A. */
export function withInteraction(method: NonNullable<InteractionConstruct['method']>): PathStructure {
  const { Satisfaction, ...before } = BASIC.constructs
  const interaction: InteractionConstruct = { kind: 'interaction', of: ['Image', 'Expectation'], method }
  return {
    constructs: { ...before, Value: composite(VALUE!), 'Image*Expectation': interaction, Satisfaction: Satisfaction! },
    paths: [...BASIC.paths, ...pathsFrom('Image*Expectation->Satisfaction')],
  }
}

/** Satisfaction as the composite of image and value. */
const HIGHER_ORDER: PathStructure = {
  constructs: {
    Expectation: composite(EXPECTATION!),
    Quality: composite(QUALITY!),
    Image: composite(IMAGE!),
    Value: composite(VALUE!),
    Satisfaction: { kind: 'higher-order', of: ['Image', 'Value'], mode: 'A' },
    Complaints: composite(['CUSCO']),
    Loyalty: composite(LOYALTY!),
  },
  paths: pathsFrom('Expectation->Satisfaction', 'Quality->Satisfaction', 'Satisfaction->Complaints,Loyalty'),
}

const HIGHER_ORDER_AND_INTERACTION: PathStructure = {
  constructs: {
    Image: composite(IMAGE!),
    Expectation: composite(EXPECTATION!),
    Value: composite(VALUE!),
    Quality: composite(numbered('PERQ', 5)),
    Loyalty: composite(LOYALTY!),
    Nick: { kind: 'higher-order', of: ['Quality', 'Loyalty'] },
    'Image*Expectation': { kind: 'interaction', of: ['Image', 'Expectation'] },
    Satisfaction: composite(SATISFACTION!),
  },
  paths: pathsFrom(
    'Image->Satisfaction',
    'Expectation->Satisfaction',
    'Value->Satisfaction',
    'Nick->Satisfaction',
    'Image*Expectation->Satisfaction',
  ),
}

/** Gaps in the answers of M10: item and rows, counted from 1. */
const GAPS: Readonly<Record<string, readonly number[]>> = { IMAG1: [3, 7], CUEX2: [15], PERV1: [3, 22] }

function withGaps(columns: Columns): Columns {
  return Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [
      name,
      column.map((answer, row) => (GAPS[name]?.includes(row + 1) === true ? null : answer)),
    ]),
  )
}

/** A model by what begins the names of its records, the first that fits; records of evaluation say which model they evaluate. */
const MODELS: readonly (readonly [id: RegExp, model: () => Omit<PlsModel, 'answers'> & { readonly gaps?: true }])[] = [
  [/^pls-mobi-ecsi-factorial/, () => ({ structure: ecsi(), options: { scheme: 'factorial' } })],
  [/^pls-mobi/, () => ({ structure: ecsi(), options: {} })],
  [/^plsc-mobi/, () => ({ structure: ecsi(factor), options: {} })],
  [/^pls-satisfaction/, () => ({ structure: BANK, options: {} })],
  [/^plspm-satisfaction-factorial/, () => ({ structure: BANK, options: { ...OWN_SPREADS, scheme: 'factorial' } })],
  [/^plspm-satisfaction-path/, () => ({ structure: BANK, options: OWN_SPREADS })],
  [/^plspm-satisfaction/, () => ({ structure: BANK, options: { ...OWN_SPREADS, scheme: 'centroid' } })],
  [/M10_missing_meanrepl/, () => ({ structure: BASIC, options: { missing: 'mean' }, gaps: true })],
  [/M10_missing_naomit/, () => ({ structure: BASIC, options: { missing: 'listwise' }, gaps: true })],
  [/M1_|M6_|_m1/, () => ({ structure: BASIC, options: {} })],
  [/M2_|M6b_|M9_|M11_|_m2/, () => ({ structure: ecsi(), options: {} })],
  [/M3_|_m3/, () => ({ structure: FACTORS, options: {} })],
  [/M4_interaction_ortho|_m4ortho/, () => ({ structure: withInteraction('orthogonal'), options: {} })],
  [/M4_interaction_product|_m4pi/, () => ({ structure: withInteraction('product-indicator'), options: {} })],
  [/M4_interaction_two|_m4ts/, () => ({ structure: withInteraction('two-stage'), options: {} })],
  [/M5b_/, () => ({ structure: HIGHER_ORDER_AND_INTERACTION, options: {} })],
  [/M5_|_m5/, () => ({ structure: HIGHER_ORDER, options: {} })],
]

/** `scaled=FALSE`, with the same tolerance to the sum of squared changes. */
const OWN_SPREADS: PathModelOptions = { standardise: false, tolerance: 1e-9 }

/** The answers, structure and options of a record, by its id and data set. */
export function plsModelOf({ params }: Pick<GoldenRecord, 'params'>): PlsModel {
  const { id, dataset } = asRecord(params)
  const found = MODELS.find(([pattern]) => pattern.test(String(id)))
  if (found === undefined) throw new Error(`no model for ${String(id)}`)
  const { structure, options, gaps } = found[1]()
  const answers = answersOf(String(dataset))
  return { answers: gaps === true ? withGaps(answers) : answers, structure, options }
}

/** The fitted model of a record. */
export function fittedOf(record: Pick<GoldenRecord, 'params'>): PathModel {
  const { answers, structure, options } = plsModelOf(record)
  return pathModel.fit(answers, structure, options)
}

/** A matrix as records hold it. */
export interface Labelled {
  readonly rows: readonly string[]
  readonly cols: readonly string[] | string
  readonly values: readonly unknown[]
}

/** Cells of ours in the places of an expected matrix; one column or row without brackets, as R drops them. */
export function labelledLike(expected: unknown, cell: (row: string, column: string) => number | null): Labelled {
  const { rows, cols } = expected as Labelled
  if (typeof cols === 'string') return { rows, cols, values: rows.map(row => cell(row, cols)) }
  return { rows, cols, values: rows.map(row => cols.map(column => cell(row, column))) }
}

/** The score of a row in a stage of items: weights times standardised answers. */
export function scoreOf(
  { constructs, indicators }: PathStage,
  answers: Columns,
  construct: string,
  row: number,
): number {
  const { indicators: own, weights: ofOwn } = constructs.find(({ name }) => name === construct)!
  return own.reduce((sum, name, h) => {
    const { mean, deviation } = indicators.find(indicator => indicator.name === name)!
    return sum + (ofOwn[h]! * (answers[name]![row]! - mean)) / deviation
  }, 0)
}
