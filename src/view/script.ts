/**
 * What a page does by itself: draws the lines between linked passages, and lights up what belongs together under the
 * pointer or the focus. Without it every link is still there, as a number and in the table.
 */
export const SCRIPT = `
(() => {
  const NS = 'http://www.w3.org/2000/svg'
  const lit = (key, value, on) => {
    if (value === undefined) return
    for (const element of document.querySelectorAll('[data-' + key + '="' + CSS.escape(value) + '"]')) element.classList.toggle('lit', on)
  }
  for (const [type, on] of [['pointerover', true], ['pointerout', false], ['focusin', true], ['focusout', false]]) {
    document.addEventListener(type, ({ target }) => {
      const element = target instanceof Element ? target.closest('[data-link],[data-quote]') ?? target.previousElementSibling : null
      if (element === null || !(element instanceof HTMLElement)) return
      lit('link', element.dataset.link, on)
      lit('quote', element.dataset.quote, on)
    })
  }
  const draw = () => {
    for (const svg of document.querySelectorAll('.lines')) {
      svg.replaceChildren()
      const origin = svg.getBoundingClientRect()
      const [left, right] = svg.parentElement.querySelectorAll('.side')
      const edge = { left: left.getBoundingClientRect().right - origin.left, right: right.getBoundingClientRect().left - origin.left }
      const middle = (side, link) => {
        const passage = side.querySelector('[data-link="' + CSS.escape(link) + '"]')
        if (passage === null) return null
        const box = passage.getBoundingClientRect()
        return box.top + box.height / 2 - origin.top
      }
      for (const passage of left.querySelectorAll('[data-link]')) {
        const { link } = passage.dataset
        const [from, to] = [middle(left, link), middle(right, link)]
        if (from === null || to === null) continue
        const path = document.createElementNS(NS, 'path')
        const centre = (edge.left + edge.right) / 2
        path.setAttribute('d', 'M' + [edge.left, from] + 'C' + [centre, from, centre, to, edge.right, to])
        path.setAttribute('class', passage.classList.contains('quote') ? 'quote' : 'sentence')
        path.dataset.link = link
        svg.append(path)
      }
    }
  }
  draw()
  new ResizeObserver(draw).observe(document.body)
})()
`
