/**
 * Path models row by row, as the textbooks write them: scores are columns, inner pictures are sums of columns, weights are
 * regressions on rows. Slow, and written without a covariance of items.
 */
import type { InnerScheme } from '../../../src/satisfaction/path-model/index.js'

export interface RowBlock {
  readonly name: string
  readonly columns: readonly (readonly number[])[]
  readonly mode: 'A' | 'B'
}

export interface RowModel {
  readonly weights: readonly (readonly number[])[]
  readonly scores: readonly (readonly number[])[]
  /** From row to column. */
  readonly paths: readonly (readonly number[])[]
}

type Column = readonly number[]

/** @param arrows places of constructs, from and to. */
export function byRows(
  blocks: readonly RowBlock[],
  arrows: readonly (readonly [number, number])[],
  scheme: InnerScheme,
  standardise: boolean,
): RowModel {
  const data = blocks.map(({ columns }) => columns.map(column => (standardise ? unit(column) : centred(column))))
  let weights = data.map(columns =>
    scaled(
      columns,
      columns.map(column => 1 / deviation(column)),
    ),
  )
  for (let round = 0; round < 40; round++) {
    const scores = data.map((columns, j) => combine(columns, weights[j]!))
    weights = data.map((columns, j) => {
      const before = arrows.filter(([, to]) => to === j).map(([from]) => from)
      const after = arrows.filter(([from]) => from === j).map(([, to]) => to)
      const plain = (i: number): number =>
        scheme === 'centroid' ? Math.sign(dot(scores[i]!, scores[j]!)) : correlation(scores[i]!, scores[j]!)
      const slopes =
        scheme === 'path'
          ? regression(
              before.map(i => scores[i]!),
              scores[j]!,
            )
          : before.map(plain)
      const picture = combine(
        [...before, ...after].map(i => scores[i]!),
        [...slopes, ...after.map(plain)],
      )
      const raw = blocks[j]!.mode === 'A' ? columns.map(column => dot(column, picture)) : regression(columns, picture)
      return scaled(columns, raw)
    })
  }
  const scores = data.map((columns, j) => combine(columns, weights[j]!))
  const paths = blocks.map(() => blocks.map(() => 0))
  for (const j of blocks.keys()) {
    const before = arrows.filter(([, to]) => to === j).map(([from]) => from)
    const slopes = regression(
      before.map(i => scores[i]!),
      scores[j]!,
    )
    for (const [place, i] of before.entries()) paths[i]![j] = slopes[place]!
  }
  return { weights, scores, paths }
}

export function centred(column: Column): readonly number[] {
  const mean = column.reduce((sum, value) => sum + value, 0) / column.length
  return column.map(value => value - mean)
}

export function unit(column: Column): readonly number[] {
  const spread = deviation(column)
  return centred(column).map(value => value / spread)
}

export function deviation(column: Column): number {
  return Math.sqrt(dot(centred(column), centred(column)) / (column.length - 1))
}

export function correlation(one: Column, other: Column): number {
  return dot(unit(one), unit(other)) / (one.length - 1)
}

/** Coefficients of centred columns by elimination. */
export function regression(columns: readonly Column[], outcome: Column): readonly number[] {
  const rows = columns.map(one => [
    ...columns.map(other => dot(centred(one), centred(other))),
    dot(centred(one), centred(outcome)),
  ])
  const size = columns.length
  for (let k = 0; k < size; k++) {
    for (let i = 0; i < size; i++) {
      if (i === k) continue
      const share = rows[i]![k]! / rows[k]![k]!
      for (let j = k; j <= size; j++) rows[i]![j]! -= share * rows[k]![j]!
    }
  }
  return rows.map((row, k) => row[size]! / row[k]!)
}

function scaled(columns: readonly Column[], weights: readonly number[]): readonly number[] {
  const spread = deviation(combine(columns, weights))
  return weights.map(weight => weight / spread)
}

export function combine(columns: readonly Column[], weights: readonly number[]): readonly number[] {
  return columns[0]!.map((_, row) => columns.reduce((sum, column, j) => sum + weights[j]! * column[row]!, 0))
}

function dot(one: Column, other: Column): number {
  return one.reduce((sum, value, row) => sum + value * other[row]!, 0)
}
