export interface LogTimes {
  readonly high: Float64Array
  readonly low: Float64Array
}
export function logTimes(times: Float64Array, alpha: number): LogTimes {
  return { high: times.map(t => Math.log(alpha + t)), low: new Float64Array(times.length) }
}
export function powerOfRatio(logs: LogTimes, from: number, to: number, r: number, x: number): number {
  return Math.exp((r + x) * (logs.high[from]! - logs.high[to]!))
}
