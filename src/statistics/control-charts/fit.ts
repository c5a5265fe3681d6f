import { expectKnownKeys, expectObject, expectOneOf } from '../../errors/index.js'
import { compensatedSum } from '../../numeric/core.js'
import { controlled } from './apply.js'
import {
  apartFrom,
  centreOfCounted,
  centreOfEstimates,
  centreOfMeasured,
  scaleOf,
  spreadOfMeasured,
} from './calibrate.js'
import { calibrationWarnings, neighbourCorrelation } from './calibration-warnings.js'
import type { ControlOptions } from './control-options.js'
import { sigmasOf, spreadMethod } from './control-options.js'
import type { ControlReadings } from './control-readings.js'
import { seal } from './model.js'
import { CHARTS, expectLambda, expectSums } from './read-params.js'
import type { CountedReadings } from './read-readings.js'
import { readCounted, readEstimates, readMeasured } from './read-readings.js'
import type {
  CalibrationReport,
  ControlChartKind,
  ControlLimits,
  ControlParams,
  CountChart,
  MeasurementChart,
  ScaledCountChart,
  SpreadMethod,
} from './types.js'

/**
 * Control limits from readings of a time when nothing was wrong, to hold later readings against.
 *
 * One at a time: `individuals`, `moving-range`, `ewma`, `cusum` of `{ values }`. Several at a time: `mean`, `range`, `deviation`,
 * `ewma`, `cusum` of `{ subgroups }`. Shares: `p`, `np`, `laney-p` of `{ counts, sizes }`. Rates: `c` of `{ counts }`, `u` and `laney-u` of
 * `{ counts, sizes }`. Figures with standard errors of their own: `laney-mean` of `{ values, standardErrors }`.
 *
 * @param readings two points or more (one is enough for `p`, `np`, `c` and `u`, whose spread follows from their centre), 20 or more to
 * act on.
 * @returns the limits as data, with what the calibration says about itself: neighbours that go together, counts that vary more than
 * chance, points that were beyond the limits already.
 * @throws ClienteleError `NO_VARIATION` where nothing varies; `TOO_FEW_POINTS`; `OUT_OF_RANGE`, `LENGTH_MISMATCH`, `UNKNOWN_OPTION`
 * and the like naming the cell or option at fault.
 * @example
 * import { controlLimits } from 'clientele/statistics'
 * const lateByMonth = { counts: [12, 9, 30, 14, 11, 25, 8, 13], sizes: [980, 1010, 1005, 995, 1020, 990, 1000, 985] }
 * const usual = controlLimits.fit(lateByMonth, { chart: 'p' })
 * usual.fit.warnings.map(({ code }) => code) // => ['OVERDISPERSED', 'OUT_OF_CONTROL', 'FEW_POINTS']
 * controlLimits.fit(lateByMonth, { chart: 'laney-p' }).params.scale.toFixed(2) // => '2.63'
 */
export function fit(readings: ControlReadings, options: ControlOptions): ControlLimits {
  const chart = expectOneOf(expectObject(options, 'options')['chart'], CHARTS, 'options.chart')
  switch (chart) {
    case 'p':
    case 'np':
    case 'c':
    case 'u':
    case 'laney-p':
    case 'laney-u':
      return fitCounted(chart, readings, options)
    case 'laney-mean':
      return fitEstimates(readings, options)
    default:
      return fitMeasured(chart, readings, options)
  }
}

function fitMeasured(
  chart: MeasurementChart | 'ewma' | 'cusum',
  given: ControlReadings,
  options: ControlOptions,
): ControlLimits {
  const readings = readMeasured(chart, given, 2)
  const spread = readings.isSingle ? undefined : spreadMethod(chart, readings, options)
  const own =
    chart === 'ewma' ? ['sigmas', 'lambda'] : chart === 'cusum' ? ['reference', 'decision', 'headStart'] : ['sigmas']
  expectKnownKeys(options, ['chart', ...(readings.isSingle ? [] : ['spread']), ...own], 'options')
  const { method = 'range' }: { readonly method?: SpreadMethod | undefined } = { method: spread }
  const standardDeviation = spreadOfMeasured(readings, method)
  const centre = centreOfMeasured(readings)
  const params = measuredParams(chart, { centre, standardDeviation }, options)
  const { means, sizes } = readings
  const distances = means.map((mean, i) => ((mean - centre) / standardDeviation) * Math.sqrt(sizes[i]!))
  return sealed(params, given, {
    readings: compensatedSum(sizes),
    spread: spread === undefined ? 'moving-range' : spread,
    ...(OF_SPREAD.has(chart) ? {} : { distances }),
  })
}

/** Charts that show how wide readings are, not where. */
const OF_SPREAD: ReadonlySet<ControlChartKind> = new Set(['moving-range', 'range', 'deviation'])

function measuredParams(
  chart: MeasurementChart | 'ewma' | 'cusum',
  about: { readonly centre: number; readonly standardDeviation: number },
  options: ControlOptions,
): ControlParams {
  if (chart === 'cusum') {
    const { reference = 0.5, decision = 5, headStart = 0 } = options
    return { chart, ...about, ...expectSums({ reference, decision, headStart }, 'options') }
  }
  const sigmas = sigmasOf(options)
  if (chart !== 'ewma') return { chart, ...about, sigmas }
  const { lambda = 0.2 } = options
  return { chart, ...about, sigmas, lambda: expectLambda(lambda, 'options.lambda') }
}

function fitCounted(
  chart: CountChart | ScaledCountChart,
  given: ControlReadings,
  options: ControlOptions,
): ControlLimits {
  const readings = readCounted(chart, given)
  expectKnownKeys(options, ['chart', 'sigmas'], 'options')
  const centre = centreOfCounted(chart, readings)
  const isShare = chart === 'p' || chart === 'np' || chart === 'laney-p'
  const { counts, sizes, size } = readings
  const distances = counts.map((count, i) => {
    const n = sizes[i]!
    return apartFrom(centre, count / n) / Math.sqrt((isShare ? centre * (1 - centre) : centre) / n)
  })
  const isScaled = chart === 'laney-p' || chart === 'laney-u'
  const sigmas = sigmasOf(options)
  const params: ControlParams = isScaled
    ? { chart, centre, scale: scaleOf(distances), sigmas }
    : { chart, centre, sigmas }
  const dispersion = size < 2 ? undefined : distances.reduce((sum, z) => sum + z * z, 0) / (size - 1)
  return sealed(params, given, {
    readings: compensatedSum(sizes),
    distances,
    leastExpected: leastExpected(readings, isShare ? Math.min(centre, 1 - centre) : centre),
    ...(dispersion !== undefined && { dispersion }),
  })
}

function leastExpected({ sizes }: CountedReadings, rate: number): number {
  return sizes.reduce((least, n) => Math.min(least, n * rate), Infinity)
}

function fitEstimates(given: ControlReadings, options: ControlOptions): ControlLimits {
  const readings = readEstimates(given)
  expectKnownKeys(options, ['chart', 'sigmas'], 'options')
  const centre = centreOfEstimates(readings)
  const distances = readings.values.map((value, i) => apartFrom(centre, value) / readings.standardErrors[i]!)
  const params: ControlParams = { chart: 'laney-mean', centre, scale: scaleOf(distances), sigmas: sigmasOf(options) }
  return sealed(params, given, { readings: readings.size, distances })
}

interface Found extends Pick<CalibrationReport, 'readings' | 'spread' | 'dispersion'> {
  readonly distances?: Float64Array
  readonly leastExpected?: number
}

function sealed(params: ControlParams, given: ControlReadings, found: Found): ControlLimits {
  const { readings, spread, dispersion, distances, leastExpected } = found
  const { rows, signals } = controlled(params, given, [])
  const points = rows.length
  const autocorrelation = distances && neighbourCorrelation(distances)
  const warnings = calibrationWarnings({
    points,
    signals,
    ...(autocorrelation !== undefined && { autocorrelation }),
    ...(dispersion !== undefined && !('scale' in params) && { dispersion }),
    ...(leastExpected !== undefined && { leastExpected }),
  })
  return seal(params, {
    source: 'calibration',
    points,
    readings,
    ...(spread !== undefined && { spread }),
    ...(autocorrelation !== undefined && { autocorrelation }),
    ...(dispersion !== undefined && { dispersion }),
    warnings,
  })
}
