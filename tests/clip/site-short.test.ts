import {expect, test} from 'vitest'
import {siteShortOf} from '../../src/clip/site-short'

test.for([
  ['new.qq.com', 'qq'],
  ['www.163.com', '163'],
  ['finance.sina.com.cn', 'sina'],
  ['n.news.naver.com', 'naver'],
  ['www3.nhk.or.jp', 'nhk'],
  ['www.bbc.co.uk', 'bbc'],
  ['m.example.net', 'example'],
  ['m.me', 'm'],
  ['www.gov.uk', 'gov'],
  ['zy.gz.cn', 'zy'],
  ['magazin.web.de', 'web'],
  ['news.com.au', 'news'],
  ['anna.substack.com', 'anna'],
  ['substack.com', 'substack'],
  ['anna.github.io', 'anna'],
  ['www.anna.blogspot.co.uk', 'anna'],
  ['127.0.0.1:8080', '127.0.0.1'],
  ['[::1]:8080', '::1'],
  ['localhost:1313', 'localhost'],
  ['example.com.', 'example'],
  ['xn--e1afmkfd.xn--p1ai', 'пример'],
  ['www.bücher.example', 'bücher'],
] as const)('%s is %s for short', ([host, short]) => {
  expect(siteShortOf(`https://${host}/a/b?c`)).toBe(short)
})
