export type { WorkerOptions } from './in-workers.js'
export { inWorkers } from './in-workers.js'
export type { BootstrapWork, PosteriorWork, PredictiveWork, SharedPredictiveOptions, WorkOn } from './work.js'
