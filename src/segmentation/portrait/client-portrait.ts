/**
 * What is typical of this client among its segment and among all, and what is unusual?
 *
 * @module
 */
import { expectInteger, expectKnownKeys, expectObject, expectOneOf, reject } from '../../errors/index.js'
import { deepFreeze } from '../../model/index.js'
import { CELLS, isMissing, wordsOfCell } from '../../statistics/attribute-columns/cells.js'
import { readAttributes } from '../../statistics/attribute-columns/read-attributes.js'
import type { AttributeColumn, NumberColumn, WordColumn } from '../../statistics/attribute-columns/read-columns.js'
import { readColumns } from '../../statistics/attribute-columns/read-columns.js'
import { expectSegments } from '../../statistics/clustering/segments.js'
import type { AttributeRow } from '../../statistics/index.js'
import { expectLevel } from '../../statistics/level.js'
import { ownValue } from '../../statistics/own-value.js'
import type {
  ClientPortrait,
  LackedWord,
  NumberTrait,
  PortraitOptions,
  PortraitPeers,
  WordTrait,
} from './client-types.js'
import { membershipOf } from './membership.js'
import { numberPlace } from './number-place.js'
import { byUnusual } from './unusual.js'
import { countsAmong, lackedWords, wordPlace } from './word-place.js'

/**
 * A client beside the others of its segment and beside all: the percentile of each number with its interval, how common each
 * word is, what most of the segment have and the client has not, and how strongly it belongs.
 *
 * A number is usual within the middle 90 % (`usual`); the interval of its percentile says whether so few clients can tell.
 *
 * @param client attributes by name, those of the columns; what is not known is left out, null or undefined.
 * @param peers the others: segments, their columns, which segment is the client's, and its own row where it has one.
 * @throws ClienteleError `EMPTY_SEGMENT` where nobody else is in the segment; `UNKNOWN_OPTION` for an attribute without a
 * column; `INVALID_TYPE` for a value of another kind than its column; `OUT_OF_RANGE` naming a row, an option or a segment;
 * as `segmentProfiles` for columns.
 * @example
 * import { clientPortrait } from 'clientele/segmentation'
 * const peers = {
 *   segments: { segment: [0, 0, 0, 0, 0, 0, 1, 1], segmentNames: ['exporters', 'local'] },
 *   columns: {
 *     turnover: [90, 120, 75, 110, 100, 95, 12, 30],
 *     products: [['loan', 'guarantee'], ['guarantee'], ['guarantee'], ['loan'], ['guarantee'], [], [], ['loan']],
 *   },
 *   segment: 'exporters',
 * }
 * const { traits, unusual, lacks } = clientPortrait({ turnover: 400, products: ['loan'] }, peers)
 * traits[0].inSegment.percentile // => 1
 * traits[0].inSegment.interval.lower.toFixed(2) // => '0.61'
 * traits[0].inSegment.assured // => false
 * unusual.map(({ attribute }) => attribute) // => [ 'turnover' ]
 * lacks.map(({ word }) => word) // => [ 'guarantee' ]
 */
export function clientPortrait(
  client: AttributeRow,
  peers: PortraitPeers,
  options: PortraitOptions = {},
): ClientPortrait {
  expectKnownKeys(options, ['attributes', 'level', 'usual', 'probability', 'distance', 'distances'], 'options')
  const level = expectLevel(options.level)
  const usual = expectUsual(options.usual)
  expectKnownKeys(peers, ['segments', 'columns', 'segment', 'row'], 'peers')
  const { segment, segmentNames } = expectSegments(peers.segments, 'peers.segments')
  const name = expectOneOf(peers.segment, segmentNames, 'peers.segment')
  const own = segmentNames.indexOf(name)
  const self = peers.row === undefined ? -1 : expectInteger(peers.row, 'peers.row', 0, segment.length - 1)
  const isPeer = (row: number): boolean => segment[row] === own && row !== self
  const count = segment.reduce((sum, _, row) => (isPeer(row) ? sum + 1 : sum), 0)
  if (count === 0) reject('EMPTY_SEGMENT', 'peers.segment', 'a segment with other clients', name)
  const described = readAttributes(options.attributes, Object.keys(expectObject(peers.columns, 'columns')))
  const columns = readColumns(peers.columns, segment.length, described)
  const cells = readClient(client, columns)
  const asked: Asked = { isPeer, isOther: row => row !== self, usual, level }
  const found = columns.map(column => portrayed(column, cells.get(column.attribute), asked))
  const traits = found.flatMap(each => each.traits)
  return deepFreeze({
    segment: name,
    peers: count,
    level,
    usual,
    attributes: columns.map(({ attribute, kind }) => ({ ...described[attribute], attribute, kind })),
    traits,
    unusual: byUnusual(traits),
    lacks: found.flatMap(each => each.lacks),
    missing: columns.map(({ attribute }) => attribute).filter(attribute => !cells.has(attribute)),
    membership: membershipOf(options, segment.length, isPeer, level),
  })
}

interface Asked {
  readonly isPeer: (row: number) => boolean
  readonly isOther: (row: number) => boolean
  readonly usual: number
  readonly level: number
}

interface Portrayed {
  readonly traits: readonly (NumberTrait | WordTrait)[]
  readonly lacks: readonly LackedWord[]
}

function portrayed(column: AttributeColumn, cell: unknown, asked: Asked): Portrayed {
  if (cell === undefined) return { traits: [], lacks: [] }
  if (column.kind !== 'number') return wordsPortrayed(column, wordsOfCell(cell), asked)
  return { traits: typeof cell === 'number' ? [numberTrait(column, cell, asked)] : [], lacks: [] }
}

function numberTrait(
  { attribute, kind, values }: NumberColumn,
  value: number,
  { isPeer, isOther, usual, level }: Asked,
): NumberTrait {
  const inSegment = numberPlace(
    value,
    values.filter((other, row) => isPeer(row) && !Number.isNaN(other)),
    usual,
    level,
  )
  const amongAll = numberPlace(
    value,
    values.filter((other, row) => isOther(row) && !Number.isNaN(other)),
    usual,
    level,
  )
  return { attribute, kind, value, ...(inSegment && { inSegment }), ...(amongAll && { amongAll }) }
}

function wordsPortrayed(
  column: WordColumn,
  own: readonly string[],
  { isPeer, isOther, usual, level }: Asked,
): Portrayed {
  const { attribute, kind } = column
  const [peers, all] = [countsAmong(column, isPeer), countsAmong(column, isOther)]
  const traits = own.map((word): WordTrait => {
    const inSegment = wordPlace(word, column, peers, usual, level)
    const amongAll = wordPlace(word, column, all, usual, level)
    return { attribute, kind, word, ...(inSegment && { inSegment }), ...(amongAll && { amongAll }) }
  })
  return { traits, lacks: lackedWords(own, column, peers, level) }
}

/** The cells of a client that are known, each of the kind of its column. */
function readClient(client: AttributeRow, columns: readonly AttributeColumn[]): ReadonlyMap<string, unknown> {
  expectKnownKeys(
    client,
    columns.map(({ attribute }) => attribute),
    'client',
  )
  const cells = new Map<string, unknown>()
  for (const { attribute, kind } of columns) {
    const cell = ownValue(client, attribute)
    if (isMissing(cell)) continue
    const { expected, isGood } = CELLS[kind]
    if (!isGood(cell)) reject('INVALID_TYPE', `client.${attribute}`, expected, cell)
    cells.set(attribute, cell)
  }
  return cells
}

function expectUsual(usual: unknown = 0.9): number {
  if (typeof usual === 'number' && usual > 0 && usual < 1) return usual
  return reject('OUT_OF_RANGE', 'options.usual', 'a number between 0 and 1', usual)
}
