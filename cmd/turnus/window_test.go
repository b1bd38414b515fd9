//go:build windowtest

package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"turnus/cmd/internal/datafolder"
	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/office/setup"
	"turnus/domain/order"
	"turnus/domain/picking"
	"turnus/domain/subscription"
)

// The day of work of these tests, and the first of the month after.
const (
	workday    = "2026-11-23"
	afterMonth = "2026-12-01"
)

// demoShop fills a data folder with a small demo shop.
func demoShop(t *testing.T, dir string) {
	t.Helper()
	inFolder(t, dir, func(f *datafolder.Folder) {
		jobs := setup.Jobs{Store: f.Store}
		actor := datafolder.Actor(office.ViaCommand)
		if _, err := jobs.LoadDemo(context.Background(), actor, 40, civil.MustParse(workday), false); err != nil {
			t.Fatal(err)
		}
		if _, err := f.Inbox(0); err != nil { // makes the folder
			t.Fatal(err)
		}
	})
}

// inFolder looks into the data folder from beside the program.
func inFolder(t *testing.T, dir string, look func(*datafolder.Folder)) {
	t.Helper()
	f, err := datafolder.Open(context.Background(), dir, civil.MustParse(workday))
	if err != nil {
		t.Fatal(err)
	}
	look(f)
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
}

// read reads from the database while the program is open.
func read[T any](t *testing.T, dir string, from func(office.Reader) (T, error)) T {
	t.Helper()
	var v T
	inFolder(t, dir, func(f *datafolder.Folder) {
		err := f.Store.Read(context.Background(), func(r office.Reader) error {
			var err error
			v, err = from(r)
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	})
	return v
}

// viewer puts a viewer in front of the system's: it notes what it is asked to
// open. It returns the environment for it and the note.
func viewer(t *testing.T) (env, note string) {
	t.Helper()
	dir := t.TempDir()
	note = filepath.Join(dir, "opened")
	script := fmt.Sprintf("#!/bin/sh\necho \"$1\" >> %q\n", note)
	if err := os.WriteFile(filepath.Join(dir, "xdg-open"), []byte(script), 0o700); err != nil {
		t.Fatal(err)
	}
	return "PATH=" + dir + string(os.PathListSeparator) + os.Getenv("PATH"), note
}

// opened waits until the viewer was asked to open a PDF that is new, and returns
// it.
func (s *screen) opened(note string) string {
	s.Helper()
	var file string
	s.eventually("paper in the viewer", func() bool {
		data, _ := os.ReadFile(note)
		lines := strings.Split(strings.TrimSpace(string(data)), "\n")
		file = lines[len(lines)-1]
		return strings.HasSuffix(file, ".pdf")
	})
	_ = os.Remove(note)
	return file
}

func pdfText(t *testing.T, file string) string {
	t.Helper()
	out, err := exec.Command("pdftotext", "-layout", file, "-").Output()
	if err != nil {
		t.Fatalf("pdftotext %s: %v", file, err)
	}
	return string(out)
}

// TestADayAndAMonthInTheWindow is the day of a shop operator and the month's end
// of a bookkeeper, by mouse and keyboard, each step looked up in the database and
// on paper.
func TestADayAndAMonthInTheWindow(t *testing.T) {
	home, data := t.TempDir(), filepath.Join(t.TempDir(), "laden")
	demoShop(t, data)
	env, note := viewer(t)
	s := launch(t, home, data, workday, "1280x720", env)
	s.see("Zu tun")

	s.dropRequests(data)
	s.pauseByKeyboard(data)
	s.makeOrders(data)
	s.printAndClose(data, note)
	s.quit()

	s = launch(t, home, data, afterMonth, "1280x720", env)
	s.see("Zu tun")
	s.closeTheRest(data)
	s.invoiceTheMonth(data, note)
	s.quit()
}

// dropRequests puts a file into the import folder: within three seconds it is on
// Heute and on Importordner. A busy machine may be late once.
func (s *screen) dropRequests(data string) {
	s.Helper()
	content, err := os.ReadFile(filepath.Join("testdata", "requests.json"))
	if err != nil {
		s.Fatal(err)
	}
	const attempts, limit = 3, 3 * time.Second
	for attempt := 1; ; attempt++ {
		// Other ids, so that each file is news.
		fresh := strings.ReplaceAll(string(content), `"R-5`, fmt.Sprintf(`"R-%d5`, attempt))
		hidden := filepath.Join(data, "import", ".wuensche.part")
		if err := os.WriteFile(hidden, []byte(fresh), 0o600); err != nil {
			s.Fatal(err)
		}
		if err := os.Rename(hidden, filepath.Join(data, "import", fmt.Sprintf("wuensche-%d.json", attempt))); err != nil {
			s.Fatal(err)
		}
		words := fmt.Sprintf("%d Kundenwünsche seit gestern", 3*attempt)
		begin := time.Now()
		s.see(words)
		if took := time.Since(begin); took <= limit {
			s.Logf("a file was on Heute after %s", took.Round(time.Millisecond))
			break
		} else if attempt == attempts {
			s.Errorf("a file was on Heute only after %s, want %s at most", took, limit)
			break
		}
	}
	s.shot("1-heute")
	s.click("Importordner")
	s.see("A-99999")
	s.see("abgelehnt")
	s.see("übernommen")
	s.shot("2-importordner")
	s.eventually("answer file", func() bool {
		answers, _ := filepath.Glob(filepath.Join(data, "export", "answers", "*.json"))
		return len(answers) > 0
	})
}

// pauseByKeyboard finds a subscription and pauses it, without the mouse.
func (s *screen) pauseByKeyboard(data string) {
	s.Helper()
	s.press("ctrl+2")
	s.see("Empfänger")
	s.press("ctrl+f")
	s.write("A-733")
	s.see("1 Abonnement")
	s.press("Down", "Down", "Return")
	s.see("Nächste Lieferungen")
	s.see("Nussallergie!")
	s.shot("3-abonnement")
	s.press("ctrl+e")
	s.see("A-733 pausieren")
	s.write("10.12.")
	s.press("Tab")
	s.write("31.2.") // no such day: a sentence, and nothing is done
	s.press("Return")
	s.see("31.2.")
	s.shot("4-pause-falsch")
	s.write("16.12.")
	s.see("1 Lieferung fällt aus")
	s.eventually("button", func() bool { return s.enabled("Pausieren") })
	s.shot("5-pause")
	s.press("Return")
	s.gone("A-733 pausieren")
	want := civil.Between(civil.MustParse("2026-12-10"), civil.MustParse("2026-12-16"))
	s.eventually("pause in the database", func() bool {
		a := read(s.T, data, func(r office.Reader) (subscription.Subscription, error) {
			found, _, err := r.Subscriptions().Find("A-733")
			return found, err
		})
		for _, p := range a.Pauses {
			if p.Range() == want && p.Source == "anna" {
				return true
			}
		}
		return false
	})
	s.see("10.12.–16.12.2026")
	s.press("Escape")
	s.see("1 Abonnement")
}

// makeOrders makes the orders of the coming days.
func (s *screen) makeOrders(data string) {
	s.Helper()
	s.click("Rüsten")
	s.button("Aufträge anlegen …")
	s.see("Anlegen") // the dialog's verb: its title is on the button behind it, too
	s.write("4.12.")
	s.see("Fr")
	s.shot("6-planen")
	s.button("Anlegen")
	s.eventually("orders in the database", func() bool { return len(s.ordersOn(data, workday)) > 0 })
	s.see("Di 24.11.")
}

func (s *screen) ordersOn(data, pick string) []order.Order {
	s.Helper()
	return read(s.T, data, func(r office.Reader) ([]order.Order, error) { return r.OrdersWithPick(civil.MustParse(pick)) })
}

// printAndClose prints the pick list of a day and closes it.
func (s *screen) printAndClose(data, note string) {
	s.Helper()
	const day = "2026-11-24"
	s.click("Di 24.11.")
	s.see("Dienstag, 24. November 2026")
	s.see("nicht gedruckt")
	s.press("ctrl+p")
	file := s.opened(note)
	text := pdfText(s.T, file)
	for _, o := range s.ordersOn(data, day) {
		if !strings.Contains(text, o.Number) && o.SubscriptionID == 0 {
			s.Errorf("order %s is not on the pick list", o.Number)
		}
	}
	if !strings.Contains(text, "24. November 2026") {
		s.Errorf("the pick list has another day:\n%.500s", text)
	}
	s.shot("7-ruesten")
	s.button("Tag abschliessen …")
	s.see("Danach lässt sich daran nichts")
	s.shot("8-abschliessen")
	s.button("Abschliessen")
	s.see("Di 24.11.2026 abgeschlossen")
	open := read(s.T, data, func(r office.Reader) ([]picking.Slip, error) { return r.SlipsPrinted(civil.MustParse(day)) })
	if len(open) > 0 {
		s.Errorf("%d printed slips are still open after their day was closed", len(open))
	}
	if !slices.ContainsFunc(s.ordersOn(data, day), func(o order.Order) bool { return o.State == order.Packed }) {
		s.Error("no order is packed")
	}
	s.see("abgeschlossen")
}

// closeTheRest closes the other days of the month.
func (s *screen) closeTheRest(data string) {
	s.Helper()
	s.goTo("Rüsten")
	for _, day := range []string{"Mo 23.11.", "Mi 25.11.", "Do 26.11.", "Fr 27.11.", "Sa 28.11.", "Mo 30.11."} {
		if _, ok := s.find(day); !ok {
			continue
		}
		s.click(day)
		s.eventually(day, func() bool {
			t, ok := s.find(longDay(day))
			return ok && t.Text != ""
		})
		if s.enabled("Tag abschliessen …") {
			s.button("Tag abschliessen …")
			s.see("Danach lässt sich daran nichts")
			s.button("Abschliessen")
			s.gone("Danach lässt sich daran nichts")
		}
	}
}

// longDay is the day of the month as the head of the screen says it.
func longDay(short string) string {
	return ", " + strings.SplitN(strings.Fields(short)[1], ".", 2)[0] + ". November 2026"
}

// invoiceTheMonth previews, issues and prints.
func (s *screen) invoiceTheMonth(data, note string) {
	s.Helper()
	s.goTo("Rechnungen")
	s.see("Rechnungslauf")
	s.button("Vorschau")
	s.shot("9-vorschau")
	s.button("Rechnungen stellen …")
	s.shot("10-stellen")
	s.button("Stellen")
	file := s.opened(note)
	numbers := read(s.T, data, func(r office.Reader) ([]string, error) {
		return r.DocumentNumbers(civil.Between(civil.MustParse("2026-11-01"), civil.MustParse("2026-12-31")))
	})
	if len(numbers) == 0 {
		s.Fatal("no invoice in the database")
	}
	text := pdfText(s.T, file)
	for _, n := range numbers {
		if !strings.Contains(text, n) {
			s.Errorf("invoice %s is not in %s", n, file)
		}
	}
	if len(s.codes(file)) == 0 {
		s.Errorf("no QR code on %s", file)
	}
	s.shot("11-rechnungen")
}

// codes are the QR codes on the first page of a PDF.
func (s *screen) codes(file string) []string {
	s.Helper()
	page := filepath.Join(s.TempDir(), "page")
	if out, err := exec.Command("pdftoppm", "-png", "-r", "200", "-f", "1", "-l", "1", file, page).CombinedOutput(); err != nil {
		s.Fatalf("pdftoppm: %v: %s", err, out)
	}
	pages, _ := filepath.Glob(page + "*.png")
	var codes []string
	for _, p := range pages {
		out, err := exec.Command("ZXingReader", "-format", "QRCode", p).Output()
		if err == nil && strings.Contains(string(out), "SPC") {
			codes = append(codes, string(out))
		}
	}
	return codes
}
