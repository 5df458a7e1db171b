/** Filters the lists of claims. Without it the page still shows them all. */
export const script = `
for (const form of document.querySelectorAll('form.filters')) {
  const list = document.getElementById(form.dataset.list)
  const count = form.querySelector('output')
  const claims = [...list.querySelectorAll('details.claim')]
  const update = () => {
    const wanted = Object.fromEntries(new FormData(form))
    const words = (wanted.words || '').toLowerCase()
    let shown = 0
    for (const claim of claims) {
      const fits = ['type', 'certainty', 'source', 'entity', 'date'].every((key) => !wanted[key] || (claim.dataset[key] || '').split('\\u001f').includes(wanted[key]))
      claim.hidden = !(fits && (!words || claim.textContent.toLowerCase().includes(words)))
      if (!claim.hidden) shown += 1
    }
    count.textContent = shown + ' of ' + claims.length
  }
  form.addEventListener('input', update)
  form.addEventListener('submit', (event) => event.preventDefault())
  form.hidden = false
  update()
}
const openTarget = () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  if (target instanceof HTMLDetailsElement) {
    target.hidden = false
    target.open = true
    target.querySelector('summary').focus()
  }
}
addEventListener('hashchange', openTarget)
openTarget()
`.trim()
