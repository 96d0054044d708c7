export { type PageContent, toHtml } from './page.ts'
