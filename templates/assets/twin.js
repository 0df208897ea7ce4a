// The other language, at the same sentence and with the same question: without this the link leads to the page's head.
const twin = document.querySelector("a.twin");

function follow() {
  twin.search = location.search;
  twin.hash = location.hash;
}

follow();
addEventListener("hashchange", follow);
// Other scripts may change the address without an event.
twin.addEventListener("click", follow);
