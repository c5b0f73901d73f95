/** A page of a municipality with styles, words and a form of its own, and an empty place for elements. */
export const hostPage = `<!doctype html>
<html lang="nl" class="portal" data-theme="own">
<head>
<meta charset="utf-8">
<title>Mijn gemeente</title>
<link rel="icon" href="data:,">
<style>
  :root { --brand: #154273; font-size: 112.5%; }
  body { margin: 0; font: 1rem/1.4 Georgia, serif; color: #222; background: #fafafa; }
  h1, h2 { color: var(--brand); }
  a { color: #01689b; }
  button { border-radius: 0; padding: 0.5rem 1rem; background: var(--brand); color: white; }
  input, select, textarea { border: 2px solid #666; font: inherit; }
  table { border-collapse: collapse; }
  td, th { border: 1px solid #ccc; padding: 0.25rem; }
  .space { height: 60rem; }
</style>
</head>
<body class="home">
<header id="header"><h1 id="title">Mijn gemeente</h1><nav id="menu"><ul><li><a href="#news">Nieuws</a></li></ul></nav></header>
<main id="main">
  <h2 id="news">Nieuws</h2>
  <p id="intro">Wij zijn <strong>open</strong> van <em>negen</em> tot vijf.</p>
  <form id="search-form"><label for="search">Zoeken</label><input id="search"><input id="agree" type="checkbox">
    <select id="sort"><option>Nieuw</option></select><textarea id="remark"></textarea><button id="send" type="button">Zoek</button></form>
  <table id="hours"><caption>Tijden</caption><tr><th>Dag</th><td>Maandag</td></tr></table>
  <dialog id="dialog">Melding</dialog>
  <div class="space" id="space"></div>
  <div id="place"></div>
</main>
<footer id="footer"><p id="small"><small>Gemeente</small></p></footer>
</body>
</html>`;
