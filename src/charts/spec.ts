/**
 * The part of Vega-Lite that these pictures are made of, as types: one or more layers over rows that stand inside of the
 * specification. Nothing but texts, numbers, lists and plain objects, so that a picture survives JSON, a database column
 * and a template.
 *
 * @see https://vega.github.io/vega-lite/docs/spec.html
 * @module
 */

/** One cell of a row: a number, or text for dates and names. */
export type ChartCell = string | number

/** One row of the data behind a picture. */
export type ChartRow = Readonly<Record<string, ChartCell>>

/** The rows of a picture, or of one of its layers. */
export interface ChartData {
  readonly values: readonly ChartRow[]
}

/** What is drawn above a picture. */
export interface ChartTitle {
  /** Line by line, as wide as the picture is. */
  readonly text: string[]
  /** Lines below the title. */
  readonly subtitle?: string[]
}

/** How a layer is drawn: the shape of its marks and their looks. */
export interface ChartMark {
  readonly type: 'area' | 'bar' | 'line' | 'point' | 'rect' | 'rule' | 'text' | 'tick'
  readonly align?: 'left' | 'center' | 'right'
  readonly baseline?: 'top' | 'middle' | 'bottom'
  readonly clip?: boolean
  readonly color?: string
  readonly dx?: number
  readonly dy?: number
  readonly filled?: boolean
  readonly fontSize?: number
  readonly interpolate?: 'linear' | 'step-after' | 'step-before'
  /** Pixels after which a text is cut. */
  readonly limit?: number
  readonly opacity?: number
  readonly size?: number
  readonly strokeDash?: number[]
  readonly strokeWidth?: number
  /** Of a tick, in pixels. */
  readonly thickness?: number
  readonly yOffset?: number
  /** In parts of the place that a name or number has on its axis. */
  readonly width?: { readonly band: number }
  readonly height?: { readonly band: number }
}

/** How numbers become places, colours, shapes or dashes. */
export interface ChartScale {
  readonly type?: 'linear' | 'log' | 'utc' | 'point' | 'band'
  readonly domain?: number[] | string[]
  readonly range?: string[] | number[] | number[][]
  readonly scheme?: 'blues' | 'cividis' | 'viridis'
  /** How colours of a `range` are mixed; through others of the rainbow by default. */
  readonly interpolate?: 'rgb'
  readonly reverse?: boolean
  readonly nice?: boolean
  readonly zero?: boolean
  readonly paddingInner?: number
  readonly paddingOuter?: number
}

/** The ticks and words along a side of a picture. */
export interface ChartAxis {
  readonly format?: string
  readonly grid?: boolean
  /** On which side, where it is not the usual one. */
  readonly orient?: 'right' | 'top'
  readonly labels?: boolean
  readonly ticks?: boolean
  /** An expression of Vega that writes a label. */
  readonly labelExpr?: string
  readonly labelAngle?: number
  readonly labelLimit?: number
  readonly labelOverlap?: 'greedy' | 'parity'
  readonly tickCount?: number
  readonly tickMinStep?: number
  readonly values?: number[] | string[]
}

/** What says which colour is what. */
export interface ChartLegend {
  readonly title?: string | null
  readonly format?: string
  readonly columns?: number
  /** Pixels after which a name is cut. */
  readonly labelLimit?: number
  readonly gradientLength?: number
  readonly symbolSize?: number
  readonly symbolType?: 'circle' | 'square' | 'stroke'
}

/** A channel that reads a field of the rows. */
export interface FieldChannel {
  readonly field: string
  readonly type: 'quantitative' | 'ordinal' | 'nominal' | 'temporal'
  /** In one line or several. */
  readonly title?: string | string[] | null
  readonly axis?: ChartAxis | null
  readonly legend?: ChartLegend | null
  readonly scale?: ChartScale
  readonly format?: string
  readonly sort?: 'ascending' | 'descending' | string[] | null
  readonly stack?: null
}

/** A channel at one value of its scale, the same for all rows. */
export interface DatumChannel {
  readonly datum: ChartCell
}

/** A channel at one place in pixels from the top or the left, or one size. */
export interface ValueChannel {
  readonly value: number | 'width' | 'height'
}

/** A place across or down a picture. */
export type PositionChannel = FieldChannel | DatumChannel | ValueChannel

/** Which field is shown where, and how. */
export interface ChartEncoding {
  readonly x?: PositionChannel
  readonly x2?: Pick<FieldChannel, 'field'> | DatumChannel | ValueChannel
  readonly y?: PositionChannel
  readonly y2?: Pick<FieldChannel, 'field'> | DatumChannel | ValueChannel
  readonly xOffset?: FieldChannel
  readonly color?: FieldChannel
  /** The colour of edges. */
  readonly stroke?: FieldChannel
  readonly shape?: FieldChannel
  readonly size?: FieldChannel
  readonly strokeDash?: FieldChannel
  readonly detail?: FieldChannel
  readonly text?: FieldChannel
  readonly tooltip?: FieldChannel[]
}

/** One layer of a picture; it reads the rows of the picture unless it has its own. */
export interface ChartLayer {
  readonly data?: ChartData
  readonly mark: ChartMark
  readonly encoding: ChartEncoding
}

/** A picture as a Vega-Lite specification: plain data for any renderer of Vega-Lite 5 or later. */
export interface ChartSpec {
  readonly $schema: string
  readonly title: ChartTitle
  /** What the picture shows, in words, for people who cannot see it. */
  readonly description: string
  /** The whole picture with its axes, in pixels, or the width of the element that holds it. */
  readonly width: number | 'container'
  readonly height: number
  readonly autosize: { readonly type: 'fit'; readonly contains: 'padding' }
  readonly background: string
  readonly padding: number
  readonly data: ChartData
  readonly layer: ChartLayer[]
  /** Layers whose heights mean different things have an axis each. */
  readonly resolve?: { readonly scale: { readonly y: 'independent' } }
  readonly config: ChartConfig
}

/** The looks that all pictures share; change them in the specification as you like. */
export interface ChartConfig {
  readonly font: string
  readonly view: { readonly stroke: null }
  readonly title: Readonly<Record<string, string | number>>
  readonly axis: Readonly<Record<string, string | number | boolean>>
  readonly legend: Readonly<Record<string, string | number>>
}
