/**
 * Work in parts that can be done anywhere, as replicates, chains and draws depend on the seed and their number alone.
 *
 * @module
 */
import { expectInteger, expectObject, expectOneOf } from '../../errors/index.js'
import type { SharedWork } from './work.js'

/** Some of the work. */
export interface WorkPart {
  readonly work: SharedWork
  /** How many replicates, chains or draws. */
  readonly units: number
}

/** As many parts as there are streams at most; every chain of a posterior is one of its own. */
export function partsOf(work: SharedWork, streams: number): readonly WorkPart[] {
  const { what, options } = expectObject(work, 'work')
  expectOneOf(what, KINDS, 'work.what')
  expectObject(options, 'options')
  switch (work.what) {
    case 'posterior':
      return chainsOf(work.options).map(chain => ({
        work: { ...work, options: { ...work.options, chain } },
        units: 1,
      }))
    case 'predictiveDraws':
      return runsOf('draws', work.options, streams).map(({ from, count }) => ({
        work: { ...work, options: { ...work.options, from, draws: count } },
        units: count,
      }))
    default:
      return runsOf('replicates', work.options, streams).map(({ from, count }) => ({
        work: { ...work, options: { ...work.options, from, replicates: count } },
        units: count,
      }))
  }
}

const KINDS = ['bootstrap', 'parametricBootstrap', 'posterior', 'predictiveDraws'] as const
/** What the functions do by default. */
const DEFAULT_COUNT = 1000
const DEFAULT_CHAINS = 4

interface Counted {
  readonly from?: number
  readonly replicates?: number
  readonly draws?: number
}

/** Runs of successive numbers, as long as each other to one. */
function runsOf(
  name: 'replicates' | 'draws',
  options: Counted,
  streams: number,
): readonly { readonly from: number; readonly count: number }[] {
  const { [name]: total = DEFAULT_COUNT, from: first = 0 } = options
  expectInteger(total, `options.${name}`, 1)
  expectInteger(first, 'options.from', 0)
  const parts = Math.min(streams, total)
  const startOf = (part: number): number => Math.floor((part * total) / parts)
  return Array.from({ length: parts }, (_, part) => ({
    from: first + startOf(part),
    count: startOf(part + 1) - startOf(part),
  }))
}

function chainsOf({ chains, chain }: { readonly chains?: number; readonly chain?: number }): readonly number[] {
  const count = expectInteger(chains ?? DEFAULT_CHAINS, 'options.chains', 1, 1000)
  return chain === undefined ? Array.from({ length: count }, (_, k) => k) : [chain]
}
