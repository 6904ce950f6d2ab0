import type {Profile} from './profile'

/** The default: the keys of the Mainroad theme. */
export const mainroad: Profile = {
  name: 'mainroad',
  label: 'Mainroad',
  dateForm: 'wall-clock',
  keys: [
    {key: 'title', from: 'title'},
    {key: 'date', from: 'date'},
    {key: 'summary', from: 'summary'},
    {key: 'categories', from: 'categories'},
    {key: 'lang', from: 'languages'},
    {key: 'translations', from: 'translations'},
    {key: 'tags', from: 'tags'},
    {key: 'menu', value: ''},
    {key: 'thumbnail', from: 'thumbnail'},
    {key: 'lead', from: 'lead'},
    {key: 'comments', flag: 'comments', auto: false},
    {key: 'authorbox', flag: 'authorbox', auto: false},
    {key: 'pager', flag: 'pager', auto: true},
    {key: 'toc', flag: 'toc', auto: false},
    {key: 'mathjax', flag: 'mathjax', auto: 'formulas'},
    {key: 'sidebar', value: 'right'},
    {key: 'widgets', value: ['search', 'recent', 'taglist']},
  ],
}
