package db

import "gorm.io/gorm/clause"

type pictureRow struct {
	Hash    string `gorm:"primaryKey"`
	Content []byte
}

// Picture implements office.ArticleQueries.
func (r reader) Picture(hash string) ([]byte, bool, error) {
	var rows []pictureRow
	err := r.table("picture").Where("hash = ?", hash).Limit(1).Find(&rows).Error
	if err != nil || len(rows) == 0 {
		return nil, false, failure("picture", err)
	}
	return rows[0].Content, true, nil
}

// SavePicture implements office.Tx. What a hash stands for never changes.
func (u *unit) SavePicture(hash string, content []byte) error {
	row := pictureRow{hash, content}
	return failure("save picture", u.table("picture").Clauses(clause.OnConflict{DoNothing: true}).Create(&row).Error)
}
