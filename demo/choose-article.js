// index.html?article=URL shows any article's JSON.
const chosen = new URLSearchParams(location.search).get('article');
if (chosen) document.querySelector('news-article').src = chosen;
