package office_test

import (
	"context"
	"testing"

	"turnus/domain/office"
)

// told gathers what a job reports, as thousandths done.
func told(ctx context.Context) (context.Context, *[]int) {
	var parts []int
	return office.WithProgress(ctx, func(done, total int) { parts = append(parts, 1000*done/total) }), &parts
}

func TestAJobTellsHowFarItIs(t *testing.T) {
	ctx, parts := told(t.Context())
	for i := range 4 {
		office.Report(ctx, i+1, 4)
	}
	want(t, *parts, 250, 500, 750, 1000)
}

// TestStagesCountAsPartsOfTheWhole, also stages of stages.
func TestStagesCountAsPartsOfTheWhole(t *testing.T) {
	ctx, parts := told(t.Context())
	first, second := office.Stage(ctx, 0, 1, 4), office.Stage(ctx, 1, 4, 4)
	office.Report(first, 1, 2)
	office.Report(first, 2, 2)
	for day := range 3 {
		inner := office.Stage(second, day, day+1, 3)
		office.Report(inner, 5, 10)
		office.Report(inner, 10, 10)
	}
	want(t, *parts, 125, 250, 375, 500, 625, 750, 875, 1000)
}

func TestNobodyIsToldOfNothing(t *testing.T) {
	ctx, parts := told(t.Context())
	office.Report(ctx, 0, 0)
	office.Report(office.Stage(ctx, 0, 1, 2), 0, 0)
	want(t, *parts)
	office.Report(office.Stage(t.Context(), 0, 1, 2), 1, 2) // nobody listens
}

func want(t *testing.T, got []int, parts ...int) {
	t.Helper()
	if len(got) != len(parts) {
		t.Fatalf("told %v, want %v", got, parts)
	}
	for i := range parts {
		if got[i] != parts[i] {
			t.Errorf("told %v, want %v", got, parts)
		}
	}
}

func BenchmarkReportToNobody(b *testing.B) {
	for b.Loop() {
		office.Report(b.Context(), 1, 2)
	}
}
