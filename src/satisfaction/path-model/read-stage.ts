import {
  expectFinite,
  expectKnownKeys,
  expectList,
  expectObject,
  expectPositive,
  expectText,
  reject,
} from '../../errors/index.js'
import type { Block, PathPlan, StagePlan } from './plan.js'
import { indicatorParts, pathsIn } from './stage-document.js'
import type { PathStructure } from './structure-types.js'
import type { EstimatedConstruct, EstimatedPath, ExplainedConstruct, PathIndicator, PathStage } from './types.js'

type Json = Readonly<Record<string, unknown>>

/** One stage of a document, checked against what its structure asks for. */
export function readStage(
  given: Json,
  stage: StagePlan,
  plan: PathPlan,
  structure: PathStructure,
  path: string,
): PathStage {
  const { blocks, names, antecedents } = stage
  const at = (field: string): string => `${path}.${field}`
  const list = (field: string, size: number): readonly unknown[] => readList(given[field], size, at(field))
  const outcomes = blocks.filter((_, j) => antecedents[j]!.length > 0)
  const arrows = pathsIn(stage, structure.paths)
  return {
    constructs: list('constructs', blocks.length).map((construct, j) =>
      readConstruct(construct, stage, blocks[j]!, structure, `${at('constructs')}[${j}]`),
    ),
    indicators: list('indicators', names.length).map((indicator, h) =>
      readIndicator(indicator, stage, plan, h, `${at('indicators')}[${h}]`),
    ),
    covariance: readMatrix(given['covariance'], names.length, at('covariance')),
    scoreCorrelations: readMatrix(given['scoreCorrelations'], blocks.length, at('scoreCorrelations')),
    constructCorrelations: readMatrix(given['constructCorrelations'], blocks.length, at('constructCorrelations')),
    paths: list('paths', arrows.length).map((value, i): EstimatedPath => {
      const fields = readFields(value, ['from', 'to', 'coefficient'], `${at('paths')}[${i}]`)
      const { from, to } = arrows[i]!
      expectSame(fields['from'], from, `${at('paths')}[${i}].from`)
      expectSame(fields['to'], to, `${at('paths')}[${i}].to`)
      return { from, to, coefficient: expectFinite(fields['coefficient'], `${at('paths')}[${i}].coefficient`) + 0 }
    }),
    explained: list('explained', outcomes.length).map((value, i) =>
      readExplained(value, outcomes[i]!.name, `${at('explained')}[${i}]`),
    ),
  }
}

function readConstruct(
  value: unknown,
  { names }: StagePlan,
  { name, mode, start, end, isFactor }: Block,
  { constructs }: PathStructure,
  path: string,
): EstimatedConstruct {
  const fields = ['name', 'kind', 'mode', 'indicators', 'weights', 'loadings', 'rhoA', 'deviation']
  const given = readFields(value, fields, path)
  expectSame(given['name'], name, `${path}.name`)
  const { kind } = constructs[name]!
  expectSame(given['kind'], kind, `${path}.kind`)
  expectSame(given['mode'], mode, `${path}.mode`)
  const indicators = names.slice(start, end)
  const listed = readList(given['indicators'], indicators.length, `${path}.indicators`)
  for (const [h, indicator] of indicators.entries()) expectSame(listed[h], indicator, `${path}.indicators[${h}]`)
  const numbers = (field: string): readonly number[] =>
    readList(given[field], indicators.length, `${path}.${field}`).map(
      (cell, h) => expectFinite(cell, `${path}.${field}[${h}]`) + 0,
    )
  const { rhoA } = given
  const hasReliability = isFactor && end - start > 1
  if (!hasReliability && rhoA !== undefined) reject('INVALID_DOCUMENT', `${path}.rhoA`, 'nothing', rhoA)
  return {
    name,
    kind,
    mode,
    indicators,
    weights: numbers('weights'),
    loadings: numbers('loadings'),
    ...(hasReliability ? { rhoA: expectFinite(rhoA, `${path}.rhoA`) + 0 } : {}),
    deviation: expectPositive(given['deviation'], `${path}.deviation`),
  }
}

function readIndicator(
  value: unknown,
  { names, sources }: StagePlan,
  plan: PathPlan,
  h: number,
  path: string,
): PathIndicator {
  const given = readFields(value, ['name', 'kind', 'mean', 'deviation', 'of', 'regression'], path)
  const source = sources[h]!
  const name = names[h]!
  expectSame(given['name'], name, `${path}.name`)
  expectSame(given['kind'], source.kind, `${path}.kind`)
  const mean = expectFinite(given['mean'], `${path}.mean`) + 0
  const deviation = expectPositive(given['deviation'], `${path}.deviation`)
  const figures = { name, kind: source.kind, mean, deviation }
  const of = indicatorParts(source, plan)
  if (of === undefined) {
    expectKnownKeys(given, ['name', 'kind', 'mean', 'deviation'], path)
    return figures
  }
  const parts = readList(given['of'], 2, `${path}.of`)
  for (const [i, part] of of.entries()) expectSame(parts[i], part, `${path}.of[${i}]`)
  if (source.kind !== 'residual') {
    expectKnownKeys(given, ['name', 'kind', 'mean', 'deviation', 'of'], path)
    return { ...figures, of }
  }
  const items = source.items.map(item => plan.items[item]!)
  const taken = readFields(given['regression'], items, `${path}.regression`)
  const regression = items.map(item => [item, expectFinite(taken[item], `${path}.regression.${item}`) + 0])
  return { ...figures, of, regression: Object.fromEntries(regression) }
}

function readExplained(value: unknown, name: string, path: string): ExplainedConstruct {
  const given = readFields(value, ['name', 'rSquared', 'adjustedRSquared'], path)
  expectSame(given['name'], name, `${path}.name`)
  const rSquared = expectFinite(given['rSquared'], `${path}.rSquared`)
  const { adjustedRSquared: adjusted } = given
  if (adjusted === undefined) return { name, rSquared }
  return { name, rSquared, adjustedRSquared: expectFinite(adjusted, `${path}.adjustedRSquared`) }
}

function readFields(value: unknown, known: readonly string[], path: string): Json {
  const given = expectObject(value, path)
  expectKnownKeys(given, known, path)
  return given
}

function readList(value: unknown, size: number, path: string): readonly unknown[] {
  const list = expectList(value, path)
  if (list.length !== size) reject('LENGTH_MISMATCH', path, `${size} entries, as the structure says`, list.length)
  return Array.from(list)
}

function expectSame(value: unknown, expected: string, path: string): void {
  if (expectText(value, path) !== expected)
    reject('INVALID_DOCUMENT', path, `'${expected}', as the structure says`, value)
}

/** Rounding that other writers of JSON may do. */
const ROUNDING = 1e-9

function readMatrix(value: unknown, size: number, path: string): readonly (readonly number[])[] {
  const rows = readList(value, size, path).map((row, i) =>
    readList(row, size, `${path}[${i}]`).map((cell, j) => expectFinite(cell, `${path}[${i}][${j}]`) + 0),
  )
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < i; j++) {
      const [below, above] = [rows[i]![j]!, rows[j]![i]!]
      if (Math.abs(below - above) <= ROUNDING * Math.max(1, Math.abs(above))) continue
      reject('INVALID_DOCUMENT', `${path}[${i}][${j}]`, `${above}, as such a matrix is symmetric`, below)
    }
  }
  return rows
}
