// The help texts in English, in plain words, and the examples below them.

export const descriptions = {
  program: 'Makes PowerPoint decks out of one bilingual article and its table of figures.',
  mainUsage: '[options] [command]',
  version: 'print the version',
  help: 'print this help',
  new: 'make a briefing of a report in Word, Hangul or another format, and of tables in Excel',
  newUsage: '[options] <name> <file...>',
  reports: 'the name of the briefing, and the files to read: .docx, .hwpx, .hwp, .md, .html, .txt, .xlsx, .csv',
  langOfText: 'the language of the text, if it cannot be told: en, ko or any other of templates/locales',
  build: 'make the decks of one or more briefings',
  buildUsage: '[options] [briefing...]',
  watch: 'make them again whenever one of their files is saved',
  watchUsage: '[options] [briefing...]',
  check: 'check the slides of any deck for faults, without PowerPoint',
  checkUsage: '[options] [deck.pptx | briefing...]',
  changes: 'show what changed between two decks, figure by figure and place by place',
  changesUsage: '[options] [old.pptx] [new.pptx]',
  plan: 'print the plan of a briefing in full, with all that its author left out',
  planUsage: '[options] [briefing...]',
  template: 'write a Word document with the styles of an article and a short example',
  templateUsage: '[options] word [file]',
  templateOf: 'word, and the document to write (default: article.en.docx or article.ko.docx)',
  langOfTemplate: 'its language, en or ko (default: that of the file’s name, or of these messages)',
  link: 'find numbers in the articles that are surely figures and have no link',
  linkUsage: '[options] [briefing...]',
  sync: 'bring the numbers in the articles up to date with the table of figures',
  syncUsage: '[options] [briefing...]',
  worker: 'make decks for builds with --queue on this machine, until it is ended',
  workerUsage: '[options]',
  explain: 'explain a message code, with an example and what to do',
  explainUsage: '[options] [code...]',
  completion: 'print a script by which your shell completes commands, options and names',
  completionUsage: '[options] bash|zsh|fish|powershell',
  shell: 'bash, zsh, fish or powershell',
  code: 'such as BD421 (default: all codes)',
  briefing: 'a folder in data (default: all of them)',
  deck: 'two decks to compare; with one, a deck that came back and the same deck in output; with none, the decks of the last build and those before',
  subject:
    'decks as they are (any .pptx), or briefings, whose decks are built for the check and not written (default: all briefings)',
  audience: 'only the decks for these audiences of briefing.yaml',
  lang: 'in this language instead of the audience’s own: en, ko or any other of templates/locales',
  out: (endings: readonly string[]) =>
    `folder for the decks, or a file ending in ${endings.join(' or ')} when one deck is made (default: output)`,
  outFile: 'write the report into this file',
  noPictures: 'do not draw the slides before and after (they go into output/changes)',
  slides: 'only these slides of the decks: their ids, separated by commas',
  format: (formats: string, usual: string) => `what to write, separated by commas: ${formats}; default: ${usual}`,
  reportFormat: 'text, html, md or json (default: by the extension of the --out file, else text)',
  checkFormat: 'text, json or sarif (default: by the extension of the --out file, else text)',
  density: 'how the deck is used: talk or handout (default: what the deck says, else talk)',
  strictCheck: 'warnings fail, too',
  strict: 'treat numbers that are not in the table of figures, or differ from it, as errors',
  draft: 'write the decks even if their content has errors, marked as drafts',
  toSend: 'copies to send: without speaker notes, and without the record of what they were built from',
  force: 'also replace decks that were edited by hand; the old ones are kept in output/previous',
  clean: 'move decks and pictures that no audience needs any more from output to output/previous',
  forceFile: 'replace the file named by --out, whatever it is; the old one is kept in the folder previous beside it',
  writePlan: 'save it as briefing.yaml; one that is there stays as it is',
  write: 'make the edits, and change nothing else in the files',
  syncLink: 'link numbers that are surely figures instead, as “briefdeck link” does',
  all: 'print all messages, not only the first 50',
  json: 'print one JSON object instead of text',
  messages: 'language of these messages, en or ko (default: that of your system)',
  debug: 'show where Briefdeck itself failed, if it did',
  each: 'make a deck for each row of a table (.csv or .xlsx): its columns are ids of figures, audience, language, title, file',
  shard: 'only a part of the rows of --each, such as 2/8: the second of eight',
  queue: 'make the rows of --each on other machines: the address of the Redis where briefdeck worker takes them',
  queueOfWorker: 'the address of the Redis where the rows wait, such as redis://127.0.0.1:6379',
  store: 'where workers find sources and put decks: a folder that all machines see, or s3://bucket/prefix',
  concurrency: 'decks that are made at the same time (default: one for each processor core)',
  maxInput: 'largest size of data and templates together, in megabytes (default: 64)',
  limit: 'another number for one of the limits in docs/limits.md, such as article-table-rows=2000; as often as needed',
};

/** The headings that commander writes, by what it calls them. */
export const headings: Readonly<Record<string, string>> = {};

/** What stands below the options in each help text: examples to copy, and what the shell is told. */
export const examples = {
  main: `
Examples:
  npx briefdeck build            make all decks
  npx briefdeck watch            make them again whenever a file is saved
  npx briefdeck check            check their slides for faults
  npx briefdeck changes          show what the last build changed
  npx briefdeck build --help     show all options`,
  new: `
Examples:
  npx briefdeck new ai-2025 report.docx
      make the briefing data/ai-2025 of a report: its figures, its articles, a plan of slides
  npx briefdeck new ai-2025 report.ko.hwpx report.en.docx tables.xlsx
      of a report in two languages, and its tables

It can be built at once. data/ai-2025/review.md lists all that was proposed, and why. Files
that are there already stay as they are; run again, only what is missing is added.`,
  build: `
Examples:
  npx briefdeck build
      make all decks of all briefings, into the folder output
  npx briefdeck build energy --audience ministry
      make only the deck for the audience “ministry” of the briefing “energy”
  npx briefdeck build --audience ministry --lang en --out talk.pptx
      make it in English, as the file talk.pptx
  npx briefdeck build --format pptx,png
      make the decks, and a picture of each slide beside them
  npx briefdeck build --draft
      ten minutes before the talk: make the decks even if something does not fit yet
  npx briefdeck build --clean
      make all decks, and move what no audience needs any more to output/previous
  npx briefdeck build energy --each regions.csv
      make a deck for each row, with its values in place of those of figures.csv, into the
      folder output/regions; run again, only what has changed or is missing is made

A deck that was edited by hand since it was built is never overwritten: the new one is
written beside it, unless you say --force. The deck before is kept in output/previous.

Exit codes:
  0  all decks were written          3  a file could not be read or written
  1  the content has errors          4  a limit was reached
  2  the command was not understood  5  Briefdeck itself failed
In every case but 0, the old decks are unchanged. With --each, that holds for each deck alone:
those of other rows are made.`,
  watch: `
Examples:
  npx briefdeck watch
      make all decks now, and again whenever figures, articles, plans or templates are saved
  npx briefdeck watch energy --audience ministry
      only the one deck that you are working on

While something is wrong, the last good decks stay and the errors are shown. A deck that is
open in PowerPoint stays too: the new one is written beside it, and takes its place when you
close it. Ctrl-C ends.

Open output/preview.html in a browser: it shows the decks of two languages side by side with
their notes, and reloads itself.`,
  check: `
Examples:
  npx briefdeck check
      the decks of all briefings, as a build would make them now; nothing is written
  npx briefdeck check talk.pptx
      a deck as it is, edited or somebody else’s
  npx briefdeck check handout.pptx --density handout
      a deck that is read at a desk: smaller type and more words will do
  npx briefdeck check output/*.pptx --strict
      the decks in output; warnings fail, too
  npx briefdeck check --format sarif --out check.sarif
      for editors and code hosts that show findings beside the files

Every finding has a code; docs/check.md shows a bad and a good example of each. To silence what
is intended, write in briefing.yaml:
  silence:
    - {rule: BC501, slide: members, reason: the title is the name of the council}

--out replaces an earlier report; any other file stays, unless you say --force.

Exit codes:
  0  nothing that fails              3  a file could not be read or written
  1  errors were found (with         4  a limit was reached
     --strict also warnings)         5  Briefdeck itself failed
  2  the command was not understood`,
  changes: `
Examples:
  npx briefdeck changes
      what the last build changed: the decks in output/previous against those in output
  npx briefdeck changes talk-from-mail.pptx
      a deck that came back, against the same deck in output; says what was edited by hand
  npx briefdeck changes march.pptx april.pptx --out changes.html
      two decks, as a page to send around

Slides that look different are drawn before and after, into output/changes (index.html shows
them with what changed); pictures from an earlier run are replaced.

--out replaces an earlier report; any other file stays, unless you say --force.`,
  plan: `
Examples:
  npx briefdeck plan
      print which slides, decks and audiences each briefing has, those that its author wrote
      and those that follow from the articles
  npx briefdeck plan energy --write
      save that of “energy” as data/energy/briefing.yaml, to change it there`,
  template: `
Examples:
  npx briefdeck template word data/bus/article.en.docx
      write a document to begin an article with, and figures.csv where there is none
  npx briefdeck build bus
      make its deck

Nothing that is there already is overwritten. What the document may hold stands in
docs/author.md, under “An article in Word or Hangul”.`,
  link: `
Examples:
  npx briefdeck link
      show which numbers in the articles are surely figures and have no link
  npx briefdeck link energy --write
      link them in the articles of the briefing “energy”`,
  sync: `
Examples:
  npx briefdeck sync
      show which numbers in the articles differ from the table
  npx briefdeck sync energy --write
      correct them in the articles of the briefing “energy”`,
  worker: `
Examples:
  npx briefdeck worker --queue redis://10.0.0.5:6379 --store /mnt/share/decks
      take rows from the queue until Ctrl-C, on all processor cores
  npx briefdeck build energy --each regions.csv --queue redis://10.0.0.5:6379 --store /mnt/share/decks
      on any machine: put the rows into the queue, and write the decks as they come back

Builds and workers need the same version of Briefdeck and the same store. A worker that is lost
loses nothing: another one takes its rows after some seconds. The store may be emptied whenever
no build is waiting.`,
  explain: `
Examples:
  npx briefdeck explain BD421
      explain BD421 and what to do
  npx briefdeck explain
      list all codes`,
  completion: `
Examples (both lines go into the file that your shell reads when it starts):
  bash        alias briefdeck="npx briefdeck"
              source <(npx briefdeck completion bash)
  zsh         alias briefdeck="npx briefdeck"
              source <(npx briefdeck completion zsh)
  fish        alias briefdeck="npx briefdeck"
              npx briefdeck completion fish | source
  PowerShell  function briefdeck { npx briefdeck @args }
              npx briefdeck completion powershell | Out-String | Invoke-Expression

Then the Tab key behind --audience shows the audiences of your briefings, and so on.
In bash, the package bash-completion must be installed.`,
};
