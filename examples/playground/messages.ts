/** An article as it was typed in; what is left empty is not there. */
export interface Source {
  readonly text: string
  readonly outlet?: string
  readonly publishedAt?: string
}

/** What the worker tells the page. */
export type Answer =
  | { readonly type: 'ready' }
  | { readonly type: 'progress'; readonly read: number; readonly of: number }
  | { readonly type: 'failed'; readonly message: string }
  | { readonly type: 'read'; readonly files: Files }

/** What can be downloaded, by file name. The page shows the report. */
export type Files = Readonly<Record<'articles.json' | 'claims.csv' | 'report.html', string>>
