/** Filters the lists of claims, those put into the page later too. Without it the page still shows them all. */
export const script = `
const filter = (form) => {
  const wanted = Object.fromEntries(new FormData(form))
  const words = (wanted.words || '').toLowerCase()
  const fits = (claim) =>
    ['type', 'certainty', 'source', 'entity', 'date'].every((key) => !wanted[key] || (claim.dataset[key] || '').split('\\u001f').includes(wanted[key])) &&
    (!words || claim.textContent.toLowerCase().includes(words))
  const claims = [...document.getElementById(form.dataset.list).querySelectorAll('details.claim')]
  for (const claim of claims) claim.hidden = !fits(claim)
  form.querySelector('output').textContent = claims.filter((claim) => !claim.hidden).length + ' of ' + claims.length
}
const filtersOf = (event) => event.target.closest('form.filters')
addEventListener('input', (event) => filtersOf(event) && filter(filtersOf(event)))
addEventListener('submit', (event) => filtersOf(event) && event.preventDefault())
for (const form of document.querySelectorAll('form.filters')) {
  form.hidden = false
  filter(form)
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
addEventListener('click', (event) => {
  const link = event.target.closest('a')
  if (link && link.hash && link.hash === location.hash) openTarget()
})
openTarget()
`.trim()
