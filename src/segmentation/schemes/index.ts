export { ENTERPRISE_SIZE } from './enterprise-size.js'
export { INDUSTRY } from './industry.js'
export { INDUSTRY_CN } from './industry-cn.js'
