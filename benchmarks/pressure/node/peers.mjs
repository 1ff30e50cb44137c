// What a linter for prose makes of texts: node peers.mjs NAME, JSON lines {"id", "text"} in and {"id", "found"} out.
// The last line is {"cpu", "done"}: CPU seconds of the process for the texts alone, after a warm-up, and how many were read.
// A line {"budget": seconds} before the texts ends the reading once so much CPU is spent.
import {createInterface} from 'node:readline'

const NAME = process.argv[2]
const WARM = 40

async function linter() {
  if (NAME === 'alex') {
    const {text} = await import('alex')
    return (words) => text(words).messages.length
  }
  const {default: writeGood} = await import('write-good')
  return (words) => writeGood(words).length
}

function spent() {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1e6
}

const lint = await linter()
const items = []
let budget = Infinity
for await (const line of createInterface({input: process.stdin})) {
  const item = JSON.parse(line)
  if (item.budget === undefined) items.push(item)
  else budget = item.budget
}
for (const item of items.slice(0, WARM)) lint(item.text.slice(0, 2000))
const begun = spent()
const out = []
for (const item of items) {
  out.push({id: item.id, found: lint(item.text)})
  if (spent() - begun > budget) break
}
const cpu = spent() - begun
for (const row of out) console.log(JSON.stringify(row))
console.log(JSON.stringify({cpu, done: out.length}))
