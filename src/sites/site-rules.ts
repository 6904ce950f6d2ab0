import {rule as site163} from './163/rule'
import {rule as arxiv} from './arxiv/rule'
import {rule as baijiahao} from './baijiahao/rule'
import {rule as csdn} from './csdn/rule'
import {rule as guancha} from './guancha/rule'
import {rule as huanqiu} from './huanqiu/rule'
import {rule as jianshu} from './jianshu/rule'
import {rule as juejin} from './juejin/rule'
import {rule as naver} from './naver/rule'
import {rule as people} from './people/rule'
import {rule as qq} from './qq/rule'
import {rule as sina} from './sina/rule'
import type {SiteRule} from './site-rule'
import {rule as sohu} from './sohu/rule'
import {rule as stackoverflow} from './stackoverflow/rule'
import {rule as substack} from './substack/rule'
import {rule as thepaper} from './thepaper/rule'
import {rule as toutiao} from './toutiao/rule'
import {rule as weixin} from './weixin/rule'
import {rule as wikipedia} from './wikipedia/rule'

/** Every site rule; of two whose hosts fit, the one with the longer host holds. */
export const siteRules: readonly SiteRule[] = [
  weixin,
  qq,
  sina,
  site163,
  sohu,
  toutiao,
  thepaper,
  people,
  csdn,
  juejin,
  jianshu,
  naver,
  wikipedia,
  substack,
  stackoverflow,
  arxiv,
  baijiahao,
  guancha,
  huanqiu,
]
