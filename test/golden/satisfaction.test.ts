/**
 * The golden records of satisfaction: ratings, measurement, path models, drivers, control charts, text.
 */
import { controlChartAdapters } from './control-charts.js'
import { driverAdapters } from './drivers.js'
import { feedbackTextAdapters } from './feedback-text.js'
import { kanoAdapters } from './kano.js'
import { measurementAdapters } from './measurement.js'
import { pathBootstrapAdapters } from './path-bootstrap.js'
import { pathModelAdapters } from './path-models.js'
import { pathQualityAdapters } from './path-quality.js'
import { ratingAdapters } from './ratings.js'
import { satisfactionIndexAdapters } from './satisfaction-index.js'
import { testFamilies } from './support.js'

testFamilies('loyalty.json', 'nps', ratingAdapters)
testFamilies('loyalty.json', 'csat', ratingAdapters)
testFamilies('loyalty.json', 'measurement', measurementAdapters)
testFamilies('loyalty.json', 'pls', [...pathModelAdapters, ...pathQualityAdapters, ...pathBootstrapAdapters])
testFamilies('loyalty.json', 'csi', satisfactionIndexAdapters)
testFamilies('loyalty.json', 'drivers', driverAdapters)
testFamilies('loyalty.json', 'kano', kanoAdapters)
testFamilies('loyalty.json', 'spc', controlChartAdapters)
testFamilies('loyalty.json', 'text', feedbackTextAdapters)
