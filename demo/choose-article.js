// index.html?article=ADDRESS shows any article's JSON.
const chosen = new URLSearchParams(location.search).get('article');
if (chosen) {
  document.querySelector('news-article').src = chosen;
  for (const link of document.querySelectorAll('nav a')) {
    if (link.href === location.href) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}
