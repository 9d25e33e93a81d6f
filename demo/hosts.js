// Each made-up project has a host of its own, as on the web: pages of one host are read as pages of one project.
for (const link of document.querySelectorAll('a[data-host]')) {
  link.host = `${link.dataset.host}.localhost:${location.port}`;
}
