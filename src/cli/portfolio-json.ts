/**
 * appraisal.json in pieces, one client a line.
 *
 * The fields that figures rest on are the same for thousands of figures: each list stands once, under `reads` at the end, and figures
 * name its place there.
 *
 * @module
 */
import type { AppraisalContext, ClientAppraisal, MissingInput } from '../appraisal/index.js'
import type { Facet, FacetPart, HazardOutlook } from '../appraisal/shapes/index.js'
import type { FieldsRead } from '../records/index.js'

type Reads = readonly FieldsRead[]
type Placed<T extends { readonly reads: Reads }> = Omit<T, 'reads'> & { readonly reads: number }

/** Writes clients and keeps what they rest on. */
export interface JsonWriter {
  /** What stands before the clients. */
  readonly head: (context: AppraisalContext) => string
  readonly client: (client: ClientAppraisal) => string
  /** What stands behind the clients, by name. */
  readonly tail: (sections: Readonly<Record<string, object>>) => string
}

export function jsonWriter(): JsonWriter {
  const lists: Reads[] = []
  const places = new Map<string, number>()
  const known = new WeakMap<Reads, number>()
  let separator = '\n'

  /** Lists that say the same have one place. */
  function placeOf(reads: Reads): number {
    const seen = known.get(reads)
    if (seen !== undefined) return seen
    const text = JSON.stringify(reads)
    const place = places.get(text) ?? lists.push(reads) - 1
    places.set(text, place)
    known.set(reads, place)
    return place
  }

  const placed = <T extends { readonly reads: Reads }>(one: T): Placed<T> => ({ ...one, reads: placeOf(one.reads) })
  const facet = ({ parts, ...rest }: Facet): object => ({ ...rest, parts: parts.map(placed<FacetPart>) })
  const hazard = ({ missing, ...rest }: HazardOutlook): object => ({
    ...rest,
    missing: missing.map(placed<MissingInput>),
  })

  return {
    head({ shared, ...context }) {
      const { madeBy, asOf, currency } = context
      const head = { kind: 'appraisal', version: 1, madeBy, asOf, currency, context }
      return `${JSON.stringify(head).slice(0, -1)},\n"clients":[`
    },
    client({ facets, outlook, value, grade, ...rest }) {
      const { mostValuableDatum: datum } = value
      const { defaults, leaving, prepaying } = outlook
      const client = {
        ...rest,
        facets: Object.fromEntries(Object.entries(facets).map(([name, of]) => [name, facet(of)])),
        outlook: { ...outlook, defaults: hazard(defaults), leaving: hazard(leaving), prepaying: hazard(prepaying) },
        value: datum === undefined ? value : { ...value, mostValuableDatum: placed(datum) },
        grade: {
          ...grade,
          points: grade.points.map(point => ({ ...point, parts: point.parts.map(placed<FacetPart>) })),
        },
      }
      const text = `${separator}${JSON.stringify(client)}`
      separator = ',\n'
      return text
    },
    tail: sections => `\n],\n${JSON.stringify({ ...sections, reads: lists }).slice(1)}\n`,
  }
}
